// prints without end
        while (true) {
            System.out.println("x".repeat(100000));
        }
    }
}
