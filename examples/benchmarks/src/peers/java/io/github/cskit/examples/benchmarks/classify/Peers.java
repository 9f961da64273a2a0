package io.github.cskit.examples.benchmarks.classify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The libraries that are compared, and the ways in which they are asked. */
final class Peers {

    private Peers() {}

    /** Returns the library first, then the others, each trained for each repository on its own. */
    static List<Peer> all() {
        return List.of(
                new CsKit(),
                perRepository(new OpenNlp()),
                perRepository(new Tribuo()),
                perRepository(new Mallet()),
                perRepository(new Stanford()));
    }

    /** Returns the others, trained on all repositories together with the repository as one more word. */
    static List<Peer> pooled() {
        return List.of(pooled(new OpenNlp()), pooled(new Tribuo()), pooled(new Mallet()), pooled(new Stanford()));
    }

    private static Peer perRepository(Peer peer) {
        return new Named(peer.name(), issues -> {
            Map<String, Peer.Judge> judges = new TreeMap<>();
            issues.stream()
                    .collect(Collectors.groupingBy(Issue::repository))
                    .forEach((repository, own) -> judges.put(repository, peer.learn(own)));
            return issue -> Objects.requireNonNull(judges.get(issue.repository()), issue.repository())
                    .label(issue);
        });
    }

    private static Peer pooled(Peer peer) {
        return new Named(peer.name() + ", pooled", issues -> {
            Peer.Judge judge = peer.learn(issues.stream().map(Peers::marked).toList());
            return issue -> judge.label(marked(issue));
        });
    }

    private static Issue marked(Issue issue) {
        String mark = "repository" + issue.repository().replaceAll("[^A-Za-z]", "");
        return new Issue(issue.id(), issue.repository(), mark + " " + issue.title(), issue.body(), issue.label());
    }

    private record Named(String name, Lesson lesson) implements Peer {

        @Override
        public Judge learn(List<Issue> issues) {
            return lesson.learn(issues);
        }
    }

    private interface Lesson {

        Peer.Judge learn(List<Issue> issues);
    }
}
