// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/domain/result.h"

namespace documents {

struct ZipPart
{
    QString path;
    QByteArray bytes;
};

/// A zip archive with the parts in order. The same parts give the same bytes: times in it are fixed.
/// Fails with CannotWrite and the reason.
domain::Result<QByteArray> zipped(const QList<ZipPart>& parts);

} // namespace documents
