// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/setupwords.h"

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

QString SetUpWords::sentence(Method method)
{
    switch (method) {
    case Method::Consensus:
        return tr("Any objection? Objections are noted in words.");
    case Method::ShowOfHands:
        return tr("Hands for, against and abstaining are counted, option by option.");
    case Method::RollCall:
        return tr("Each body says for, against or abstains; everybody can see it.");
    case Method::Approval:
        return tr("Tick all that you can accept.");
    case Method::Dots:
        return tr("A few dots each, more of them on what matters more.");
    case Method::Score:
        return tr("Each option gets a score from 0 to 5.");
    case Method::Ranking:
        return tr("Order as many options as you like.");
    }
    return {};
}

QString SetUpWords::name(Casting casting)
{
    switch (casting) {
    case Casting::Secret:
        return tr("Secret ballots");
    case Casting::Open:
        return tr("Open ballots");
    case Casting::Counted:
        return tr("Counted by group");
    }
    return {};
}

QString SetUpWords::sentence(Casting casting)
{
    switch (casting) {
    case Casting::Secret:
        return tr("Who voted is kept, what they chose is not.");
    case Casting::Open:
        return tr("Each ballot is kept with its voter's name.");
    case Casting::Counted:
        return tr("Each group's figures are typed in.");
    }
    return {};
}

QString SetUpWords::name(Electorate electorate)
{
    switch (electorate) {
    case Electorate::Participants:
        return tr("All participants");
    case Electorate::Bodies:
        return tr("One voice a body");
    case Electorate::Categories:
        return tr("Chosen categories");
    }
    return {};
}

QString SetUpWords::voters(Electorate electorate, int number)
{
    return electorate == Electorate::Bodies ? tr("%n bodies may vote", nullptr, number)
                                            : tr("%n participants may vote", nullptr, number);
}

namespace {

QString ballotsOf(const Round& round)
{
    if (round.casting == Casting::Counted && round.method == Method::ShowOfHands) {
        return SetUpWords::tr("%n in the room", nullptr, round.ballots);
    }
    return round.method == Method::RollCall ? SetUpWords::tr("%n heard", nullptr, round.ballots)
                                            : SetUpWords::tr("%n ballots", nullptr, round.ballots);
}

/// How it is voted: "approval, secret", with the limit of a ballot.
QString methodOf(const Round& round)
{
    switch (round.method) {
    case Method::Consensus:
        return SetUpWords::tr("consensus");
    case Method::ShowOfHands:
        return SetUpWords::tr("show of hands");
    case Method::RollCall:
        return SetUpWords::tr("roll call");
    case Method::Approval:
        return round.casting == Casting::Counted  ? SetUpWords::tr("approval, counted by group")
               : round.casting == Casting::Secret ? SetUpWords::tr("approval, secret ballots")
                                                  : SetUpWords::tr("approval, open ballots");
    case Method::Dots:
        return round.casting == Casting::Secret ? SetUpWords::tr("dots, secret ballots")
                                                : SetUpWords::tr("dots, open ballots");
    case Method::Score:
        return round.casting == Casting::Secret ? SetUpWords::tr("score, secret ballots")
                                                : SetUpWords::tr("score, open ballots");
    case Method::Ranking:
        return round.casting == Casting::Secret ? SetUpWords::tr("ranking, secret ballots")
                                                : SetUpWords::tr("ranking, open ballots");
    }
    return {};
}

QString limitOf(const Round& round)
{
    if (round.method == Method::Approval && round.casting != Casting::Counted && round.mostApprovals > 0) {
        return SetUpWords::tr("at most %n each", nullptr, round.mostApprovals);
    }
    return round.method == Method::Dots ? SetUpWords::tr("%n dots each", nullptr, round.dots) : QString();
}

} // namespace

QString SetUpWords::subtitle(const Round& round)
{
    QStringList parts{tr("%n entitled", nullptr, round.entitled)};
    const bool counted = round.state != RoundState::SetUp && round.ballots > 0;
    for (const QString& part : {counted ? ballotsOf(round) : QString(), methodOf(round), limitOf(round)}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(tr(" · ", "between the parts of a line, e.g. 52 entitled · approval"));
}

} // namespace ui
