// writes into /usr
    FILE* file = fopen("/usr/bin/g++", "w");
    fputs("#!/bin/sh\nexit 0\n", file);
    fclose(file);
    return {};
}
