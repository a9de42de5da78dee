// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/tiesection.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/domain/support.h"
#include "core/usecases/ties.h"
#include "ui/style/theme.h"
#include "ui/vote/rulingform.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int indent = 22; ///< of what belongs to a radio button

PlainLabel* wrapped(PlainLabel::Look look)
{
    auto* label = new PlainLabel({}, look);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString groupedHash(const QString& hexadecimal)
{
    constexpr qsizetype together = 8;
    QStringList parts;
    for (qsizetype at = 0; at < hexadecimal.size(); at += together) {
        parts.append(hexadecimal.mid(at, together));
    }
    return parts.join(u' ');
}

TieSection::TieSection(QAction* settle, Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_settle(settle)
    , m_tied(wrapped(PlainLabel::Look::Small))
    , m_ruling(new RulingForm(context.theme))
    , m_lot(makeLot())
{
    setObjectName(u"vote.tieSection"_s);
    auto* card = new QWidget;
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    auto* ways = new QVBoxLayout(card);
    ways->setContentsMargins(3 * space, 2 * space, 3 * space, 3 * space);
    ways->setSpacing(space);
    ways->addWidget(m_tied);
    m_ways.insert(TieWay::RunOff, addWay(*ways, u"vote.way.runOff"_s, nullptr));
    m_ways.insert(TieWay::Ruling, addWay(*ways, u"vote.way.ruling"_s, m_ruling));
    m_ways.insert(TieWay::WiderSupport, addWay(*ways, u"vote.way.wider"_s, nullptr));
    m_ways.insert(TieWay::Lot, addWay(*ways, u"vote.way.lot"_s, m_lot));
    m_ways[TieWay::Ruling].radio->setText(tr("The chair decides, with a reason"));
    m_ways[TieWay::WiderSupport].radio->setText(tr("Wider regional support"));
    m_ways[TieWay::Lot].radio->setText(tr("Draw a lot, seed shown"));
    ways->addSpacing(space);
    ways->addWidget(makeActionButton(settle, true, card));
    PlainLabel* annex = wrapped(PlainLabel::Look::Muted);
    annex->setText(tr("The way the tie was settled is printed in the document's annex."));
    ways->addWidget(annex);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Settle the tie"), PlainLabel::Look::Strong));
    column->addWidget(card);
    connect(m_ruling, &RulingForm::confirmed, settle, &QAction::trigger);
    connect(m_word, &QLineEdit::returnPressed, settle, &QAction::trigger);
    choose();
}

TieSection::Way TieSection::addWay(QVBoxLayout& column, const QString& name, QWidget* details)
{
    const Way way{new QRadioButton, details, wrapped(PlainLabel::Look::Muted)};
    way.radio->setObjectName(name);
    way.radio->setMinimumHeight(leastTarget);
    way.help->setObjectName(name + u".help"_s);
    column.addWidget(way.radio);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(indent, 0, 0, 0);
    below->addWidget(way.help);
    if (details) {
        below->addWidget(details);
    }
    column.addLayout(below);
    connect(way.radio, &QRadioButton::toggled, this, &TieSection::choose);
    return way;
}

QWidget* TieSection::makeLot()
{
    auto* lot = new QWidget;
    m_commitment = wrapped(PlainLabel::Look::Small);
    m_commitment->setObjectName(u"vote.commitment"_s);
    m_commitment->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_word = new QLineEdit;
    m_word->setObjectName(u"vote.word"_s);
    m_word->setAccessibleName(tr("The word that the room calls out"));
    m_word->setPlaceholderText(tr("A word that the room calls out"));
    PlainLabel* written = wrapped(PlainLabel::Look::Small);
    written->setText(tr("Written down when the vote opened, the SHA-256 of the seed:"));
    auto* column = new QVBoxLayout(lot);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(written);
    column->addWidget(m_commitment);
    column->addWidget(m_word);
    return lot;
}

void TieSection::show(const Meeting& meeting, const Round& round)
{
    const voting::Selection selection = usecases::resultOf(meeting, round);
    const int tied = static_cast<int>(selection.tied.size());
    if (m_round != round.id) {
        m_round = round.id;
        m_ruling->clear();
        m_word->clear();
        for (const Way& way : m_ways) {
            // The room chooses: no way is chosen for it.
            way.radio->setAutoExclusive(false);
            way.radio->setChecked(false);
            way.radio->setAutoExclusive(true);
        }
    }
    const QString places = tr("%n places are left", nullptr, selection.placesLeft);
    m_tied->setText(tr("%1: %2.", "a number of tied options: a number of places")
                        .arg(tr("%n options are tied", nullptr, tied), places));
    m_ways[TieWay::RunOff].radio->setText(tied == 2 ? tr("Run-off between the two")
                                                    : tr("Run-off among the %n", nullptr, tied));
    m_ways[TieWay::RunOff].help->hide();
    m_ways[TieWay::Ruling].help->hide();
    m_ruling->show(meeting, selection);
    showWider(meeting, round, selection);
    showLot(round);
    for (const Way& way : m_ways) {
        way.radio->setAccessibleName(way.radio->text());
        way.radio->setAccessibleDescription(way.help->isHidden() ? QString() : way.help->text());
    }
    choose();
}

void TieSection::showWider(const Meeting& meeting, const Round& round, const voting::Selection& selection)
{
    const QList<RecommendationId> widest = usecases::widestOf(meeting, round);
    const bool tells = widest.size() == selection.placesLeft;
    QStringList texts;
    for (const RecommendationId& one : widest) {
        const Recommendation* recommendation = meeting.recommendations.find(one);
        const QString text = recommendation ? recommendation->text : QString();
        texts.append(
            hasVoices(round)
                ? tr("“%1”: more than half in %n regions", nullptr, usecases::breadthOfSupport(meeting, round, one))
                      .arg(text)
                : tr("“%1”: supported in %n groups", nullptr, usecases::breadthOfSupport(meeting, round, one))
                      .arg(text));
    }
    const QString why = hasVoices(round) || round.method == Method::Approval
                            ? tr("It does not tell the tied apart.")
                            : tr("Voices were not counted by region or group.");
    const Way& way = m_ways[TieWay::WiderSupport];
    way.help->setText(tells ? texts.join(u'\n') : why);
    way.radio->setEnabled(tells);
    if (!tells) {
        way.radio->setChecked(false);
    }
}

void TieSection::showLot(const Round& round)
{
    const Way& way = m_ways[TieWay::Lot];
    const bool committed = !round.lotCommitment.isEmpty();
    way.radio->setEnabled(committed);
    way.help->setVisible(!committed || !round.lotSeed.isEmpty());
    way.help->setText(committed ? tr("The seed is known already: the lot can only be drawn with the same word.")
                                : tr("No seed was written down when the vote opened."));
    m_commitment->setText(groupedHash(round.lotCommitment));
    m_word->setReadOnly(!round.lotSeed.isEmpty());
    if (!round.lotSeed.isEmpty()) {
        m_word->setText(round.lotWord);
    }
}

std::optional<TieWay> TieSection::chosen() const
{
    for (auto way = m_ways.cbegin(); way != m_ways.cend(); ++way) {
        if (way->radio->isChecked() && way->radio->isEnabled()) {
            return way.key();
        }
    }
    return std::nullopt;
}

void TieSection::choose()
{
    const std::optional<TieWay> way = chosen();
    for (auto one = m_ways.cbegin(); one != m_ways.cend(); ++one) {
        if (one->details) {
            one->details->setVisible(way == one.key());
        }
    }
    switch (way.value_or(TieWay::RunOff)) {
    case TieWay::RunOff:
        m_settle->setText(way ? tr("Set up the run-off") : tr("Settle the tie"));
        break;
    case TieWay::Ruling:
        m_settle->setText(tr("Record the chair's ruling"));
        break;
    case TieWay::WiderSupport:
        m_settle->setText(tr("Take the wider support"));
        break;
    case TieWay::Lot:
        m_settle->setText(tr("Draw the lot"));
        break;
    }
    m_settle->setEnabled(m_settle->isVisible() && way.has_value());
}

bool TieSection::settle()
{
    usecases::Ties ties(m_context.workspace);
    switch (chosen().value_or(TieWay::Ruling)) {
    case TieWay::RunOff:
        return m_context.check(ties.runOff(m_round));
    case TieWay::WiderSupport:
        return m_context.check(ties.takeWider(m_round));
    case TieWay::Lot:
        return m_context.check(ties.drawLot(m_round, m_word->text()));
    case TieWay::Ruling:
        break;
    }
    const bool done = m_context.check(ties.rule(m_round, m_ruling->taken(), m_ruling->reason()));
    if (!done && m_ruling->taken().isEmpty()) {
        m_ruling->enter();
    }
    return done;
}

void TieSection::enter()
{
    for (const TieWay way : {TieWay::RunOff, TieWay::Ruling, TieWay::WiderSupport, TieWay::Lot}) {
        if (chosen().value_or(TieWay::RunOff) == way) {
            m_ways[way].radio->setFocus();
        }
    }
}

} // namespace ui
