package io.github.cskit.testkit.arbitraries;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Tells jqwik how the types of the domain are made, so that a property gets them by asking: {@code @ForAll Customer
 * customer}. It is found through the service registration of this module and is not for calling.
 *
 * <p>A provider of a host for the same type wins if its priority is above 0. Immutable and thread-safe.
 */
public final class DomainArbitraryProvider implements ArbitraryProvider {

    /** Creates the provider; called by jqwik. */
    public DomainArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Class<?> type = targetType.getRawType();
        return !targetType.isTypeVariableOrWildcard()
                && (DomainTypes.PLAIN.containsKey(type) || DomainTypes.WRAPPING.containsKey(type));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Class<?> type = targetType.getRawType();
        Supplier<Arbitrary<?>> plain = DomainTypes.PLAIN.get(type);
        if (plain != null) {
            return Set.of(plain.get());
        }
        Function<Arbitrary<Object>, Arbitrary<?>> wrap = DomainTypes.WRAPPING.getOrDefault(type, contents -> contents);
        Set<Arbitrary<?>> found = new LinkedHashSet<>();
        for (Arbitrary<?> contents : subtypeProvider.apply(targetType.getTypeArgument(0))) {
            found.add(wrap.apply(contents.asGeneric()));
        }
        return found;
    }
}
