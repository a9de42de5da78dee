// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/words/wordvectors.h"

namespace overlap {

struct WordVectors::Private
{
};

WordVectors::WordVectors(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

WordVectors::~WordVectors() = default;

domain::Result<std::shared_ptr<const WordVectors>> WordVectors::open(const QString& path)
{
    return domain::fail(domain::ErrorCode::FileMissing, {path});
}

int WordVectors::dimension() const
{
    return 0;
}

int WordVectors::find(Language, QStringView) const
{
    return -1;
}

std::span<const qint8> WordVectors::vector(int) const
{
    return {};
}

int WordVectors::rarity(int) const
{
    return 0;
}

} // namespace overlap
