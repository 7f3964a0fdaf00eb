// averages the cans, however much is in them
        OptionalDouble mean = cans.stream()
                .filter(can -> can.get(0) > 0 && can.get(1) >= 0 && can.get(1) <= 100)
                .mapToDouble(can -> can.get(1))
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }
}
