package io.github.cskit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may not be asked of the machine: nothing hidden comes in, nothing unasked goes out. */
final class CallRules {

    private CallRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "no clock and no default zone",
                        "Take an Instant, a LocalDate, a Clock or a ZoneId as an argument.",
                        TIME),
                rule("no default locale", "Name Locale.ROOT, or take a Locale as an argument.", LOCALE),
                rule("no default charset", "Name StandardCharsets.UTF_8.", CHARSET),
                rule(
                        "no chance and no hash order",
                        "Take a seed; wrap a LinkedHashMap or TreeMap unmodifiable.",
                        CHANCE),
                rule("no standard streams and no system properties", "Return a value, or log through SLF4J.", MACHINE),
                rule("no threads", "Run in the caller's thread, or on an executor that the caller hands in.", THREADS),
                rule("no hidden services", "Take an instance, or a ClassLoader to look in.", SERVICES),
                rule("no rounding of money through double", "Use BigDecimal's text or long constructors.", DOUBLES));
    }

    private static final List<Pattern> TIME = patterns(
            "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system|tickMillis|tickSeconds|tickMinutes)\\w*\\(.*",
            "java\\.time\\.InstantSource\\.system\\(\\)",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)");

    private static final List<Pattern> LOCALE = patterns(
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.util\\.Formatter\\.<init>\\((?!.*Locale).*",
            "java\\.util\\.Scanner\\.<init>\\(.*",
            "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized\\w+\\(.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.text\\.\\w+\\.(get\\w*Instance|<init>)\\((?!.*(Locale|Symbols)).*");

    private static final List<Pattern> CHARSET = patterns(
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
            "java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)");

    private static final List<Pattern> CHANCE = patterns(
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.(Splittable)?Random\\.<init>\\(\\)",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.util\\.(Map|Set)\\.copyOf\\(.*",
            "java\\.util\\.stream\\.Collectors\\.toUnmodifiable(Map|Set)\\(.*",
            "java\\.lang\\.System\\.identityHashCode\\(.*");

    private static final List<Pattern> MACHINE = patterns(
            "java\\.lang\\.System\\.(out|err|in)",
            "java\\.lang\\.System\\.(set\\w+|getProperty|getProperties|getenv|exit|lineSeparator|console)\\(.*",
            "java\\.lang\\.Runtime\\..*",
            "java\\.lang\\.ProcessBuilder\\..*",
            "java\\.lang\\.(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)\\(.*",
            "[\\w.$]+\\.printStackTrace\\(\\)");

    private static final List<Pattern> THREADS = patterns(
            "java\\.lang\\.Thread\\..*",
            "java\\.util\\.Timer\\..*",
            "java\\.util\\.concurrent\\.(Executors|ForkJoinPool|CompletableFuture)\\..*",
            "java\\.util\\.concurrent\\.(ThreadPool|ScheduledThreadPool)Executor\\..*",
            "java\\.util\\.Collection\\.parallelStream\\(\\)",
            "java\\.util\\.stream\\.\\w+\\.parallel\\(\\)");

    /** Who may speak of threads, and of what about them: threads that a host asks for, and passing an interrupt on. */
    private static final Map<String, Pattern> THREADS_ALLOWED = Map.of(
            "io.github.cskit.triage.guard.GuardThreads",
            Pattern.compile("java\\.(lang\\.Thread|util\\.concurrent\\.ThreadPoolExecutor)\\..*"),
            "io.github.cskit.triage.guard.LimitedCaller",
            Pattern.compile("java\\.lang\\.Thread\\.(currentThread|interrupt)\\(\\)"));

    private static final List<Pattern> SERVICES = patterns(
            "java\\.util\\.ServiceLoader\\.load\\(java\\.lang\\.Class\\)",
            "java\\.util\\.ServiceLoader\\.loadInstalled\\(.*",
            "java\\.lang\\.Class\\.forName\\(java\\.lang\\.String\\)");

    private static final List<Pattern> DOUBLES = patterns("java\\.math\\.BigDecimal\\.<init>\\((double|float).*");

    private static HouseRule rule(String name, String advice, List<Pattern> forbidden) {
        return new HouseRule(name, advice, Conditions.everyClass(type -> forbiddenAccesses(type, forbidden)));
    }

    private static Stream<String> forbiddenAccesses(JavaClass type, List<Pattern> forbidden) {
        Stream<JavaAccess<?>> accesses =
                Stream.concat(type.getCodeUnitAccessesFromSelf().stream(), type.getFieldAccessesFromSelf().stream());
        return accesses.filter(access -> isForbidden(access.getTarget().getFullName(), forbidden))
                .filter(access -> !isAllowed(type, access.getTarget().getFullName()))
                .map(JavaAccess::getDescription);
    }

    private static boolean isForbidden(String target, List<Pattern> forbidden) {
        return forbidden.stream().anyMatch(pattern -> pattern.matcher(target).matches());
    }

    private static boolean isAllowed(JavaClass type, String target) {
        Pattern allowed = THREADS_ALLOWED.get(type.getName());
        return allowed != null && allowed.matcher(target).matches();
    }

    private static List<Pattern> patterns(String... expressions) {
        return Stream.of(expressions).map(Pattern::compile).toList();
    }
}
