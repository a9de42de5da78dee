// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/bits.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace voting {

namespace {

using Counter = int (*)(const Word*, const Word*, std::size_t);

// Debian's programs run on every x86-64, whose oldest cannot count bits: six times slower here, so the processor is
// asked.
#if defined(__x86_64__) && defined(__GNUC__)
#define COUNTER(target_) __attribute__((target(target_)))
#define ALWAYS_INLINE __attribute__((always_inline))
#else
#define ALWAYS_INLINE
#endif

ALWAYS_INLINE inline int countWords(const Word* a, const Word* b, std::size_t words)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < words; ++i) {
        sum += static_cast<std::uint64_t>(std::popcount(a[i] & b[i]));
    }
    return static_cast<int>(sum);
}

int countPlain(const Word* a, const Word* b, std::size_t words)
{
    return countWords(a, b, words);
}

#ifdef COUNTER
COUNTER("popcnt") int countPopcnt(const Word* a, const Word* b, std::size_t words)
{
    return countWords(a, b, words);
}

COUNTER("avx512f,avx512vl,avx512vpopcntdq") int countAvx512(const Word* a, const Word* b, std::size_t words)
{
    return countWords(a, b, words);
}
#endif

Counter bestCounter()
{
#ifdef COUNTER
    if (__builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vpopcntdq")) {
        return countAvx512;
    }
    if (__builtin_cpu_supports("popcnt")) {
        return countPopcnt;
    }
#endif
    return countPlain;
}

template <class Operation>
Row combined(Bits a, Bits b, Operation operation)
{
    Row row(a.size());
    std::transform(a.begin(), a.end(), b.begin(), row.begin(), operation);
    return row;
}

} // namespace

int countBoth(Bits a, Bits b)
{
    static const Counter counter = bestCounter();
    return counter(a.data(), b.data(), a.size());
}

int count(Bits a)
{
    return countBoth(a, a);
}

int countEither(Bits a, Bits b)
{
    return count(a) + count(b) - countBoth(a, b);
}

bool isEmpty(Bits a)
{
    return std::all_of(a.begin(), a.end(), [](Word word) { return word == 0; });
}

Row both(Bits a, Bits b)
{
    return combined(a, b, std::bit_and<Word>());
}

Row either(Bits a, Bits b)
{
    return combined(a, b, std::bit_or<Word>());
}

Row without(Bits a, Bits b)
{
    return combined(a, b, [](Word left, Word right) { return left & ~right; });
}

Row everyone(const ApprovalProfile& profile)
{
    Row row(profile.words(), ~Word(0));
    if (profile.voters() % 64 != 0) {
        row.back() = (Word(1) << (profile.voters() % 64)) - 1;
    }
    return row;
}

} // namespace voting
