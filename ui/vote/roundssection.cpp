// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/roundssection.h"

#include <QVBoxLayout>

#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "ui/style/theme.h"
#include "ui/vote/resultwords.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

/// All but the latest vote and its run-offs, whose results the screen shows.
QStringList earlierRounds(const Meeting& meeting, Track track)
{
    const QList<Round> rounds = roundsOfTrack(meeting, track);
    const Round* latest = latestRound(meeting, track);
    const RoundId shown = latest ? mainRound(meeting, *latest).id : RoundId();
    QStringList lines;
    for (const Round& round : rounds) {
        const bool isShown = mainRound(meeting, round).id == shown && latest->closed.isValid();
        if (isShown || round.id == latest->id) {
            continue;
        }
        const auto replacedBy = std::find_if(rounds.begin(), rounds.end(),
                                             [&round](const Round& other) { return other.replaces == round.id; });
        lines.append(ResultWords::earlierRound(round, replacedBy == rounds.end() ? nullptr : &*replacedBy));
    }
    return lines;
}

} // namespace

RoundsSection::RoundsSection(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"vote.rounds"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(space);
    m_column->addWidget(new PlainLabel(tr("Earlier rounds"), PlainLabel::Look::Strong));
}

void RoundsSection::show(const Meeting& meeting, Track track)
{
    const QStringList lines = earlierRounds(meeting, track);
    setVisible(!lines.isEmpty());
    if (lines == m_shown) {
        return;
    }
    m_shown = lines;
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const QString& line : lines) {
        auto* label = new PlainLabel(line, PlainLabel::Look::Muted);
        label->setWordWrap(true);
        m_column->addWidget(label);
        m_lines.append(label);
    }
}

} // namespace ui
