// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

#include "core/overlap/text/language.h"

namespace benchmarks {

/// ArgKP: arguments and key points of debates, and which argument makes which key point. Bar-Haim and others, "From
/// Arguments to Key Points", ACL 2020.
struct ArgKp
{
    struct Text
    {
        QString id;
        QString text;
        QString topic;
        QString stance;
    };
    QList<Text> arguments;
    QList<Text> keyPoints;
    QHash<QPair<QString, QString>, bool> labels; ///< by argument and key point

    /// The only key point of an argument; nothing where it makes none or several.
    [[nodiscard]] QHash<QString, QString> singleKeyPoints() const;
    [[nodiscard]] QStringList topics() const; ///< sorted
};

/// Two sentences and how much they mean the same, 0 to 5.
struct SentencePair
{
    QString a;
    QString b;
    double score = 0;
};

/// Nothing where the split's files are not there; ends the program where one cannot be read.
std::optional<ArgKp> readArgKp(const QString& folder, const QString& split);
std::optional<QList<SentencePair>> readSentencePairs(const QString& folder, overlap::Language language,
                                                     const QString& split);

} // namespace benchmarks
