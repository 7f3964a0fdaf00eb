// expect: failed
// attack: brings an annotation processor that would leave if it ran
import java.util.*;
import javax.annotation.processing.*;
import javax.lang.model.element.TypeElement;

@Trap
class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

@interface Trap {}

@SupportedAnnotationTypes("*")
class Processor extends AbstractProcessor {
    static {
        System.exit(0);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        throw new IllegalStateException();
    }
}
