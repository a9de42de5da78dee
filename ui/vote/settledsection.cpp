// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/settledsection.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/domain/support.h"
#include "core/usecases/results.h"
#include "core/usecases/ties.h"
#include "ui/style/theme.h"
#include "ui/vote/tiesection.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int commandLines = 7;

QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString listed(const Meeting& meeting, const QList<RecommendationId>& options)
{
    QStringList texts;
    for (const RecommendationId& id : options) {
        const Recommendation* recommendation = meeting.recommendations.find(id);
        texts.append(recommendation ? recommendation->text : QString());
    }
    return texts.join(SettledSection::tr("” and “"));
}

QString how(const Meeting& meeting, const Round& round)
{
    const QString taken = listed(meeting, round.ruled);
    switch (*settledBy(round)) {
    case TieWay::Ruling:
        return SettledSection::tr("The chair takes “%1”. Reason: %2").arg(taken, round.ruling);
    case TieWay::WiderSupport:
        return SettledSection::tr("Wider support takes “%1”.").arg(taken);
    case TieWay::Lot:
        return round.lotWord.isEmpty()
                   ? SettledSection::tr("The lot takes “%1”. Seed: %2").arg(taken, groupedHash(round.lotSeed))
                   : SettledSection::tr("The lot takes “%1”. Word of the room: “%2”. Seed: %3")
                         .arg(taken, round.lotWord, groupedHash(round.lotSeed));
    case TieWay::RunOff:
        break;
    }
    const Round* runOff = runOffOf(meeting, round);
    const bool counted = runOff && runOff->closed.isValid();
    if (!counted) {
        return SettledSection::tr("A run-off is to settle the tie.");
    }
    const QString chosen = listed(meeting, usecases::chosenBy(meeting, *runOff));
    return chosen.isEmpty()
               ? SettledSection::tr("The run-off that closed at %1 is tied, too.").arg(timeWord(runOff->closed))
               : SettledSection::tr("The run-off that closed at %1 takes “%2”.").arg(timeWord(runOff->closed), chosen);
}

/// What anyone can type to draw the lot again: the seed's hash, then that of each of the tied.
QString commands(const Meeting& meeting, const Round& round)
{
    const QList<RecommendationId> tied = usecases::resultOf(meeting, round).tied;
    QStringList lines{u"printf %s %1 | sha256sum"_s.arg(round.lotSeed)};
    for (const RecommendationId& option : usecases::inLotOrder(tied, round.lotSeed, round.lotWord)) {
        lines.append(u"printf '%s\\n%s\\n%s' "_s + round.lotSeed + u' ' + quotedForShell(round.lotWord) + u' ' +
                     option.toText() + u" | sha256sum"_s);
    }
    return lines.join(u'\n');
}

} // namespace

SettledSection::SettledSection(QWidget* parent)
    : QWidget(parent)
    , m_how(new PlainLabel({}, PlainLabel::Look::Small))
    , m_checking(new PlainLabel({}, PlainLabel::Look::Muted))
    , m_commands(new QPlainTextEdit)
{
    setObjectName(u"vote.settled"_s);
    m_how->setObjectName(u"vote.ruling"_s);
    m_how->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setObjectName(u"vote.check"_s);
    m_commands->setAccessibleName(tr("Commands that draw the lot again"));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setWordWrapMode(QTextOption::WrapAnywhere);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setFixedHeight(commandLines * m_commands->fontMetrics().lineSpacing() + 4 * space);
    auto* card = new QWidget;
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    lines->setSpacing(2 * space);
    auto* annex =
        new PlainLabel(tr("The way the tie was settled is printed in the document's annex."), PlainLabel::Look::Muted);
    for (PlainLabel* label : {m_how, m_checking, annex}) {
        label->setWordWrap(true);
    }
    lines->addWidget(m_how);
    lines->addWidget(m_checking);
    lines->addWidget(m_commands);
    lines->addWidget(annex);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("How the tie was settled"), PlainLabel::Look::Strong));
    column->addWidget(card);
}

void SettledSection::show(const Meeting& meeting, const Round& round)
{
    QStringList sentences;
    const Round* drawn = nullptr;
    const Round* next = &round;
    for (size_t steps = 0; next && settledBy(*next) && steps < meeting.rounds.size(); ++steps) {
        sentences.append(how(meeting, *next));
        drawn = settledBy(*next) == TieWay::Lot ? next : drawn;
        next = settledBy(*next) == TieWay::RunOff ? runOffOf(meeting, *next) : nullptr;
    }
    setVisible(!sentences.isEmpty());
    m_how->setText(sentences.join(u'\n'));
    m_checking->setVisible(drawn);
    m_commands->setVisible(drawn);
    if (drawn) {
        m_checking->setText(tr("The seed has the SHA-256 that was written down when the vote opened: %1. The options "
                               "were drawn by the SHA-256 of seed, word and option, smallest first. Anyone can check "
                               "with these commands:")
                                .arg(groupedHash(drawn->lotCommitment)));
        m_commands->setPlainText(commands(meeting, *drawn));
    }
}

} // namespace ui
