package io.github.cskit.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What our types look like: names, accessors, records, exceptions, and what they reach for. */
final class TypeRules {

    private static final Pattern EMPTY_WORDS = Pattern.compile(".*(Dto|Info|Data|Util|Utils|Helper|Manager|Impl)");
    /** Names that end like an empty word but are the plain word for the thing, with the reason. */
    private static final Map<String, String> NAMES_ALLOWED = Map.of(
            "NoData", "what a survey figure is called without answers",
            "InsufficientData", "what a trend is called with too few readings");

    private static final Pattern ACCESSORS = Pattern.compile("(get|set)[A-Z].*");
    private static final int WIDE = 4;

    /** Wide records of the vocabulary that no host makes by hand, with the reason. */
    private static final Map<String, String> WIDE_ALLOWED = Map.of(
            "MeasureResult", "a result, made by models",
            "NotScored", "a result, made by models",
            "EscalationCase", "a result, worked out from a log",
            "DecisionRecord", "a result, made by what replays decisions");

    /** Methods called get or set, with the reason why they may be. */
    private static final Map<String, String> ACCESSORS_ALLOWED = Map.of();

    /** Streams of the caller's are fine; what opens a file by itself is not. */
    private static final Set<String> STREAMS = Set.of(
            "InputStream",
            "OutputStream",
            "Reader",
            "Writer",
            "BufferedReader",
            "BufferedWriter",
            "StringReader",
            "StringWriter",
            "ByteArrayInputStream",
            "ByteArrayOutputStream",
            "InputStreamReader",
            "OutputStreamWriter",
            "BufferedInputStream",
            "BufferedOutputStream",
            "PrintWriter",
            "IOException",
            "UncheckedIOException",
            "EOFException",
            "Closeable",
            "Flushable",
            "Serializable");

    /** Packages that may speak of a database, over connections that the host hands in. */
    private static final Pattern DATABASE_PACKAGES = Pattern.compile(".*\\.scoring\\.history\\.jdbc");

    private TypeRules() {}

    static List<HouseRule> in(String root) {
        return List.of(
                rule("types have plain names", "Say what the thing is; drop the empty word.", TypeRules::emptyWords),
                rule(
                        "accessors are called like what they give",
                        "Drop the get or the set; build another value instead.",
                        TypeRules::beanAccessors),
                rule(
                        "no state is shared through fields",
                        "Make the field private and final, or pass the value in.",
                        TypeRules::sharedFields),
                rule("records hold no arrays", "Hold a List.", TypeRules::arrayComponents),
                rule(
                        "exceptions are illegal arguments",
                        "Extend IllegalArgumentException, with typed fields.",
                        TypeRules::otherExceptions),
                rule(
                        "ids are one component with of",
                        "Make it a record of one component with a static of.",
                        TypeRules::oddIds),
                rule(
                        "policies are records with standard",
                        "Make it a record with a static standard().",
                        TypeRules::oddPolicies),
                rule(
                        "wide records have a builder or a factory",
                        "Add a builder or a static factory.",
                        type -> bareWideRecords(type, root)),
                rule(
                        "no files and no network",
                        "Take a stream, a reader or a port from the caller.",
                        TypeRules::filesAndNetwork),
                rule("logs go through SLF4J only", "Use org.slf4j.", TypeRules::otherLogs),
                rule("money has no double", "Use BigDecimal.", type -> doubles(type, root)));
    }

    private static HouseRule rule(String name, String advice, Function<JavaClass, Stream<String>> problemsOf) {
        return new HouseRule(name, advice, Conditions.everyClass(problemsOf));
    }

    private static Stream<String> emptyWords(JavaClass type) {
        boolean odd = Conditions.isWritten(type)
                && EMPTY_WORDS.matcher(type.getSimpleName()).matches()
                && !NAMES_ALLOWED.containsKey(type.getSimpleName());
        return odd ? Stream.of(type.getName() + " has a name that says nothing") : Stream.empty();
    }

    private static Stream<String> beanAccessors(JavaClass type) {
        return !Conditions.isPublic(type)
                ? Stream.empty()
                : type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> ACCESSORS.matcher(method.getName()).matches())
                        .filter(method ->
                                !ACCESSORS_ALLOWED.containsKey(Conditions.shortName(type) + "." + method.getName()))
                        .map(JavaMethod::getFullName);
    }

    private static Stream<String> sharedFields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(TypeRules::isShared)
                .map(JavaField::getFullName);
    }

    private static boolean isShared(JavaField field) {
        boolean fixed = field.getModifiers().contains(JavaModifier.FINAL);
        boolean open = field.getModifiers().contains(JavaModifier.PUBLIC);
        boolean constant = field.getModifiers().contains(JavaModifier.STATIC);
        return constant ? !fixed || (open && field.getRawType().isArray()) : open;
    }

    private static Stream<String> arrayComponents(JavaClass type) {
        return !type.isRecord()
                ? Stream.empty()
                : type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isArray())
                        .map(JavaField::getFullName);
    }

    private static Stream<String> otherExceptions(JavaClass type) {
        boolean odd = type.isAssignableTo(Throwable.class) && !type.isAssignableTo(IllegalArgumentException.class);
        return odd ? Stream.of(type.getName()) : Stream.empty();
    }

    private static Stream<String> oddIds(JavaClass type) {
        boolean id = Conditions.isPublic(type) && type.getSimpleName().endsWith("Id");
        boolean fine = type.isRecord() && components(type) == 1 && hasFactory(type, "of");
        return id && !fine ? Stream.of(type.getName()) : Stream.empty();
    }

    private static Stream<String> oddPolicies(JavaClass type) {
        boolean policy = Conditions.isPublic(type) && type.getSimpleName().endsWith("Policy") && !type.isEnum();
        boolean fine = type.isRecord() && hasFactory(type, "standard");
        return policy && !fine ? Stream.of(type.getName()) : Stream.empty();
    }

    /** Of the vocabulary, which hosts write; what the other rooms hand out, hosts only read. */
    private static Stream<String> bareWideRecords(JavaClass type, String root) {
        boolean vocabulary = (type.getPackageName() + ".").startsWith(root + ".core.");
        boolean wide = vocabulary
                && Conditions.isPublic(type)
                && type.isRecord()
                && components(type) >= WIDE
                && !WIDE_ALLOWED.containsKey(type.getSimpleName());
        boolean made = hasFactory(type, "\\w+")
                || type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("builder"));
        return wide && !made ? Stream.of(type.getName() + " has " + components(type) + " components") : Stream.empty();
    }

    private static Stream<String> filesAndNetwork(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isOutside(dependency.getTargetClass().getName())
                        || (isDatabase(dependency.getTargetClass().getName()) && !mayUseDatabases(type)))
                .map(Dependency::getDescription);
    }

    private static boolean isOutside(String name) {
        return (name.startsWith("java.io.") && !STREAMS.contains(name.substring("java.io.".length())))
                || name.startsWith("java.nio.file.")
                || name.startsWith("java.nio.channels.")
                || (name.startsWith("java.net.") && !name.equals("java.net.URI"))
                || name.startsWith("javax.net.");
    }

    private static boolean isDatabase(String name) {
        return name.startsWith("java.sql.") || name.startsWith("javax.sql.");
    }

    private static boolean mayUseDatabases(JavaClass type) {
        return DATABASE_PACKAGES.matcher(type.getPackageName()).matches();
    }

    private static Stream<String> otherLogs(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Stream.of(
                                "java.util.logging.",
                                "java.lang.System$Logger",
                                "org.apache.commons.logging.",
                                "org.apache.log4j.",
                                "org.apache.logging.",
                                "ch.qos.",
                                "org.jboss.logging.")
                        .anyMatch(dependency.getTargetClass().getName()::startsWith))
                .map(Dependency::getDescription);
    }

    private static Stream<String> doubles(JavaClass type, String root) {
        if (!(type.getPackageName() + ".").startsWith(root + ".core.money.")) {
            return Stream.empty();
        }
        Stream<String> fields = type.getFields().stream()
                .filter(field -> isDouble(field.getRawType()))
                .map(JavaField::getFullName);
        Stream<String> methods = type.getMethods().stream()
                .filter(method -> isDouble(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(TypeRules::isDouble))
                .map(JavaMethod::getFullName);
        return Stream.concat(fields, methods);
    }

    private static boolean isDouble(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    private static long components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }

    private static boolean hasFactory(JavaClass type, String name) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getName().matches(name))
                .anyMatch(method -> method.getRawReturnType().equals(type));
    }
}
