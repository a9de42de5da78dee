// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace app {

Languages::Languages() = default;

Languages::~Languages() = default;

QStringList Languages::all()
{
    return {u"en"_s, u"fr"_s};
}

QString Languages::chosen(const QSettings& settings)
{
    const QString chosen = settings.value(u"language"_s).toString();
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    for (const QString& code : {chosen, system}) {
        if (all().contains(code)) {
            return code;
        }
    }
    return u"en"_s;
}

void Languages::use(const QString& code)
{
    m_translators.clear();
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"rapporteur_"_s + code, u":/translations"_s);
    QLocale::setDefault(QLocale(code));
}

void Languages::install(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace app
