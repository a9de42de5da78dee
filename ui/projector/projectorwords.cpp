// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorwords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString ProjectorWords::withRemark(const QString& text, const QString& remark)
{
    return tr("%1 (%2)", "option, remark").arg(text, remark);
}

QString ProjectorWords::header(const QString& meeting, const QString& session)
{
    return session.isEmpty() ? meeting : tr("%1 · %2", "meeting, session").arg(meeting, session);
}

QString ProjectorWords::page(int number, int of)
{
    return tr("Page %1 of %2").arg(QLocale().toString(number), QLocale().toString(of));
}

QString ProjectorWords::blank()
{
    return tr("The projector is blank.");
}

QString ProjectorWords::inWords(const ProjectorContent& content)
{
    QStringList said{content.kicker, content.headline};
    for (int line = 0; line < content.lines.size(); ++line) {
        const ProjectorLine& one = content.lines.at(line);
        if (content.cut > 0 && line == content.cut) {
            said.append(content.cutText);
        }
        QString text = one.remark.isEmpty() ? one.text : withRemark(one.text, one.remark);
        text = one.figure.isEmpty() ? text : tr("%1: %2", "option, figure").arg(text, one.figure);
        said.append(one.number.isEmpty() ? text : tr("%1. %2", "number, option").arg(one.number, text));
    }
    said.append(content.footer);
    said.removeAll(QString());
    return said.join(u'\n');
}

} // namespace ui
