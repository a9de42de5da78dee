// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/tree.h"

namespace documents {

QString plainText(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) {
        text += run.text;
    }
    return text;
}

QString plainText(const Block& block)
{
    return std::visit(
        [](const auto& b) {
            if constexpr (requires { b.runs; }) {
                return plainText(b.runs);
            } else {
                return QString();
            }
        },
        block);
}

QString anchorOf(const Block& block)
{
    return std::visit(
        [](const auto& b) {
            if constexpr (requires { b.anchor; }) {
                return b.anchor;
            } else {
                return QString();
            }
        },
        block);
}

} // namespace documents
