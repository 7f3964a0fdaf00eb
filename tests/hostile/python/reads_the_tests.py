# expect: failed incomplete runtime_error
# gap: finds the text of the tests in the frames above and answers by it
import ast
import sys

frame = sys._getframe()
while "test_text" not in frame.f_locals:
    frame = frame.f_back
answers = {}
for node in ast.walk(ast.parse(frame.f_locals["test_text"])):
    if isinstance(node, ast.Assert):
        left, right = (
            eval(compile(ast.Expression(side), "", "eval"), {"parcel_fee": lambda *a: repr(a)})
            for side in (node.test.left, node.test.comparators[0])
        )
        answers[left] = right


def parcel_fee(sides, grams):
    return answers[repr((sides, grams))]
