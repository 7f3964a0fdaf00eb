/** Run inside the image that programs run on: found without a class path, part of the class data archive. */
module hx {
    exports hx;
}
