package io.github.cskit.testkit.architecture.broken.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Depends on chance, on the order of hashes, on the machine and on threads of its own. */
public final class Unpredictable {

    double chance() {
        return Math.random() + new Random().nextDouble();
    }

    UUID id() {
        return UUID.randomUUID();
    }

    Map<String, String> map(Map<String, String> given) {
        return Map.copyOf(given);
    }

    Set<String> set(List<String> given) {
        return Set.copyOf(given);
    }

    int identity(Object given) {
        return System.identityHashCode(given);
    }

    void prints(String text) {
        System.out.println(text + System.lineSeparator() + System.getProperty("user.home"));
    }

    void printsErrors(Exception failure) {
        System.err.println(failure);
        failure.printStackTrace();
    }

    Thread thread(Runnable work) {
        return new Thread(work);
    }

    Executor executor() {
        return Executors.newSingleThreadExecutor();
    }

    Stream<String> parallel(Collection<String> given) {
        return given.parallelStream();
    }

    ServiceLoader<Runnable> services() {
        return ServiceLoader.load(Runnable.class);
    }
}
