// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <memory>
#include <vector>

class QSettings;
class QTranslator;

namespace app {

/// The words of the running application, Qt's own among them.
class Languages
{
public:
    Languages();
    ~Languages();

    /// Codes of the languages that the screens speak.
    static QStringList all();
    /// The language chosen in the settings, else the laptop's where it is spoken here, else English.
    static QString chosen(const QSettings& settings);

    /// Takes the place of the language used before. What is already on screen keeps its words.
    void use(const QString& code);

private:
    void install(const QString& file, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace app
