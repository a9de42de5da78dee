// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/provenancepanel.h"

#include <QVBoxLayout>

#include "ui/highlights/sourcecard.h"
#include "ui/highlights/wordingcard.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

/// "Adopted by vote, 11 Oct 12:10"
QString howAdopted(const Provenance& from)
{
    if (!from.outcome) {
        return from.round ? ProvenancePanel::tr("Not adopted yet; the vote closed %1").arg(whenWord(from.round->closed))
                          : ProvenancePanel::tr("Not adopted yet");
    }
    const QString when = whenWord(from.outcome->adopted);
    if (!from.round) {
        return ProvenancePanel::tr("Adopted without a vote, %1").arg(when);
    }
    if (!from.tieWay) {
        return ProvenancePanel::tr("Adopted by vote, %1").arg(when);
    }
    switch (*from.tieWay) {
    case TieWay::RunOff:
        return ProvenancePanel::tr("Adopted by a run-off after a tie, %1").arg(when);
    case TieWay::WiderSupport:
        return ProvenancePanel::tr("Adopted by wider support in a tie, %1").arg(when);
    case TieWay::Ruling:
        return ProvenancePanel::tr("Adopted by the chair’s ruling on a tie, %1").arg(when);
    case TieWay::Lot:
        return ProvenancePanel::tr("Adopted by lot in a tie, %1").arg(when);
    }
    return when;
}

QString votes(const Provenance& from)
{
    if (!from.count) {
        return {};
    }
    const Count& count = *from.count;
    switch (from.round->method) {
    case Method::ShowOfHands:
    case Method::RollCall:
        return ProvenancePanel::tr("%1 in favour, %2 against, %3 abstaining")
            .arg(QString::number(count.inFavour), QString::number(count.against), QString::number(count.abstaining));
    case Method::Consensus:
        return count.against == 0 ? ProvenancePanel::tr("Nobody objected")
                                  : ProvenancePanel::tr("%n objections", nullptr, count.against);
    case Method::Dots:
        return ProvenancePanel::tr("%n dots", nullptr, count.support());
    case Method::Score:
        return ProvenancePanel::tr("%n points", nullptr, count.support());
    case Method::Ranking:
        return ProvenancePanel::tr("First on %1 of %n ballots", nullptr, from.round->ballots)
            .arg(QString::number(count.support()));
    case Method::Approval:
        break;
    }
    return ProvenancePanel::tr("%1 of %n ballots", nullptr, from.round->ballots).arg(QString::number(count.support()));
}

/// "Africa 14, Europe 15, several regions 3"; empty where only the total may be told.
QString byRegion(const Provenance& from)
{
    QStringList parts;
    for (qsizetype region = 0; region < from.support.byRegion.size(); ++region) {
        if (const std::optional<int> figure = from.support.byRegion.at(region)) {
            const QString name =
                from.regions.at(region).isEmpty() ? ProvenancePanel::tr("no region named") : from.regions.at(region);
            parts.append(ProvenancePanel::tr("%1 %2", "region and figure").arg(name, QString::number(*figure)));
        }
    }
    if (from.support.merged && !parts.isEmpty()) {
        parts.append(ProvenancePanel::tr("several regions %1").arg(QString::number(from.support.several)));
    }
    return parts.join(u", "_s);
}

QString breadth(const Provenance& from)
{
    const QString rooms = ProvenancePanel::tr("%1 of %n rooms", nullptr, from.groups).arg(from.breadth.groups.size());
    const QString bodies = ProvenancePanel::tr("%n bodies", nullptr, from.breadth.bodies);
    return ProvenancePanel::tr("%1 · %2", "rooms and bodies").arg(rooms, bodies);
}

QString byWhom(const usecases::Wording& wording, bool isFirst)
{
    const QString when = whenWord(wording.when);
    switch (wording.actor) {
    case Role::Organizer:
        return isFirst ? ProvenancePanel::tr("drafted by the organizer, %1").arg(when)
                       : ProvenancePanel::tr("edited by the organizer, %1").arg(when);
    case Role::Moderator:
        return isFirst ? ProvenancePanel::tr("drafted by the moderator, %1").arg(when)
                       : ProvenancePanel::tr("edited by the moderator, %1").arg(when);
    case Role::Rapporteur:
        return isFirst ? ProvenancePanel::tr("drafted by a rapporteur, %1").arg(when)
                       : ProvenancePanel::tr("edited by a rapporteur, %1").arg(when);
    case Role::Observer: // writes nothing
        break;
    }
    return when;
}

PlainLabel* wrapped(const QString& text, PlainLabel::Look look, const QString& name)
{
    auto* label = new PlainLabel(text, look);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProvenancePanel::ProvenancePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"highlights.provenance"_s);
    setAccessibleName(tr("Where the line comes from"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * space);
}

void ProvenancePanel::show(const std::optional<Provenance>& provenance)
{
    if (provenance == m_shown) {
        return;
    }
    PointId focused;
    for (const SourceCard* card : findChildren<SourceCard*>()) {
        focused = card->hasFocus() ? card->point() : focused;
    }
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = provenance;
    if (provenance) {
        addAdoption(*provenance);
        addSources(*provenance);
        addWordings(*provenance);
    }
    for (SourceCard* card : findChildren<SourceCard*>()) {
        if (!focused.isNull() && card->point() == focused) {
            card->setFocus(Qt::OtherFocusReason);
        }
    }
}

void ProvenancePanel::addAdoption(const Provenance& provenance)
{
    auto* card = new QWidget;
    card->setObjectName(u"highlights.adoption"_s);
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    lines->setSpacing(space);
    lines->addWidget(wrapped(howAdopted(provenance), PlainLabel::Look::Strong, u"highlights.adopted"_s));
    const QString counted = votes(provenance);
    if (!counted.isEmpty()) {
        lines->addWidget(wrapped(counted, PlainLabel::Look::Muted, u"highlights.votes"_s));
    }
    const QString regions = byRegion(provenance);
    if (!regions.isEmpty()) {
        lines->addWidget(wrapped(regions, PlainLabel::Look::Muted, u"highlights.votesByRegion"_s));
    }
    lines->addWidget(wrapped(breadth(provenance), PlainLabel::Look::Muted, u"highlights.breadth"_s));
    if (provenance.tieWay == TieWay::Ruling && !provenance.round->ruling.isEmpty()) {
        lines->addWidget(
            wrapped(tr("Ruling: %1").arg(provenance.round->ruling), PlainLabel::Look::Small, u"highlights.ruling"_s));
    }
    if (provenance.outcome && !provenance.outcome->reason.isEmpty()) {
        lines->addWidget(
            wrapped(tr("Reason: %1").arg(provenance.outcome->reason), PlainLabel::Look::Small, u"highlights.reason"_s));
    }
    m_column->addWidget(card);
}

void ProvenancePanel::addSources(const Provenance& provenance)
{
    if (provenance.sources.isEmpty()) {
        m_column->addWidget(wrapped(tr("No point of a room stands behind this line: it was written in the plenary."),
                                    PlainLabel::Look::Muted, u"highlights.noSources"_s));
    }
    for (const SourcePoint& source : provenance.sources) {
        auto* card = new SourceCard(source, m_theme);
        connect(card, &SourceCard::clicked, this, [this, id = source.id] { Q_EMIT pointAsked(id); });
        m_column->addWidget(card);
    }
}

void ProvenancePanel::addWordings(const Provenance& provenance)
{
    m_column->addSpacing(space);
    m_column->addWidget(wrapped(tr("Wording"), PlainLabel::Look::Strong, u"highlights.wordingTitle"_s));
    const QList<usecases::Wording>& wordings = provenance.wordings;
    for (qsizetype i = wordings.size() - 1; i >= 0; --i) {
        const bool isFirst = i == 0;
        const QList<WordPiece> pieces = isFirst ? wordDiff(wordings.at(i).text, wordings.at(i).text)
                                                : wordDiff(wordings.at(i - 1).text, wordings.at(i).text);
        m_column->addWidget(new WordingCard(pieces, byWhom(wordings.at(i), isFirst), m_theme));
    }
}

} // namespace ui
