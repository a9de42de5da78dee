// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wordvectors.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

std::shared_ptr<const overlap::WordVectors> wordVectors()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/rapporteur/words.vectors"_s;
    for (const QString& path : {installed, QStringLiteral(RAPPORTEUR_WORD_VECTORS)}) {
        if (const auto vectors = overlap::WordVectors::open(path)) {
            return *vectors;
        }
    }
    return {};
}

} // namespace app
