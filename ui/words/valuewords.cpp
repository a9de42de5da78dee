// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "ui/words/words.h"

namespace ui {

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

} // namespace

QString wordOf(domain::Kind kind)
{
    switch (kind) {
    case domain::Kind::Recommendation:
        return ValueWords::tr("Recommendation");
    case domain::Kind::FollowUpMechanism:
        return ValueWords::tr("Follow-up mechanism");
    case domain::Kind::GoodPractice:
        return ValueWords::tr("Good practice");
    case domain::Kind::Principle:
        return ValueWords::tr("Principle");
    case domain::Kind::Gap:
        return ValueWords::tr("Gap");
    case domain::Kind::Partnership:
        return ValueWords::tr("Partnership");
    }
    return {};
}

QString wordOf(domain::Stance stance)
{
    switch (stance) {
    case domain::Stance::GeneralAgreement:
        return ValueWords::tr("General agreement");
    case domain::Stance::Disagreement:
        return ValueWords::tr("Disagreement");
    case domain::Stance::NotSettled:
        return ValueWords::tr("Not settled");
    }
    return {};
}

QString wordOf(domain::Track track)
{
    switch (track) {
    case domain::Track::Priority:
        return ValueWords::tr("Priority");
    case domain::Track::FollowUp:
        return ValueWords::tr("Follow-up");
    }
    return {};
}

QString wordOf(domain::SessionKind kind)
{
    switch (kind) {
    case domain::SessionKind::Registration:
        return ValueWords::tr("Registration");
    case domain::SessionKind::Opening:
        return ValueWords::tr("Opening");
    case domain::SessionKind::Plenary:
        return ValueWords::tr("Plenary");
    case domain::SessionKind::Breakout:
        return ValueWords::tr("Breakout");
    case domain::SessionKind::Break:
        return ValueWords::tr("Break");
    case domain::SessionKind::Closing:
        return ValueWords::tr("Closing");
    case domain::SessionKind::Webinar:
        return ValueWords::tr("Webinar");
    }
    return {};
}

QString wordOf(domain::Method method)
{
    switch (method) {
    case domain::Method::ShowOfHands:
        return ValueWords::tr("Show of hands");
    case domain::Method::Approval:
        return ValueWords::tr("Approval");
    case domain::Method::Consensus:
        return ValueWords::tr("Consensus");
    case domain::Method::RollCall:
        return ValueWords::tr("Roll call");
    case domain::Method::Dots:
        return ValueWords::tr("Dots");
    case domain::Method::Score:
        return ValueWords::tr("Score");
    case domain::Method::Ranking:
        return ValueWords::tr("Ranking");
    }
    return {};
}

QString wordOf(domain::RoundState state)
{
    switch (state) {
    case domain::RoundState::SetUp:
        return ValueWords::tr("Set up");
    case domain::RoundState::Open:
        return ValueWords::tr("Open");
    case domain::RoundState::Closed:
        return ValueWords::tr("Closed");
    case domain::RoundState::Adopted:
        return ValueWords::tr("Adopted");
    }
    return {};
}

QString wordOf(domain::Voice voice)
{
    switch (voice) {
    case domain::Voice::InFavour:
        return ValueWords::tr("In favour");
    case domain::Voice::Against:
        return ValueWords::tr("Against");
    case domain::Voice::Abstaining:
        return ValueWords::tr("Abstaining");
    }
    return {};
}

QString wordOf(domain::Role actor, const domain::Meeting& meeting, const domain::GroupId& room)
{
    switch (actor) {
    case domain::Role::Organizer:
        return ValueWords::tr("Organizer");
    case domain::Role::Moderator:
        return ValueWords::tr("Moderator");
    case domain::Role::Rapporteur:
        if (const domain::Group* group = meeting.groups.find(room)) {
            return ValueWords::tr("Rapporteur, %1").arg(group->name);
        }
        return ValueWords::tr("Rapporteur");
    case domain::Role::Observer:
        return ValueWords::tr("Observer");
    }
    return {};
}

} // namespace ui
