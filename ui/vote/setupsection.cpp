// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/setupsection.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/vote/choice.h"
#include "ui/vote/votewords.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::Method;

namespace {

constexpr int mostEntitled = 99'999;

QRadioButton* makeCard(Method method, const Theme& theme, QWidget* parent)
{
    return new RadioChoice({VoteWords::methodName(method), VoteWords::methodSentence(method), true}, theme, parent);
}

} // namespace

SetUpSection::SetUpSection(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_approval(makeCard(Method::Approval, theme, this))
    , m_hands(makeCard(Method::ShowOfHands, theme, this))
    , m_entitled(new QSpinBox(this))
{
    setObjectName(u"vote.setup"_s);
    m_approval->setObjectName(u"vote.approval"_s);
    m_hands->setObjectName(u"vote.hands"_s);
    m_entitled->setObjectName(u"vote.entitled"_s);
    m_entitled->setRange(0, mostEntitled);
    m_entitled->setKeyboardTracking(false);
    auto* entitledName = new PlainLabel(tr("Entitled to vote"));
    entitledName->setBuddy(m_entitled);
    m_entitled->setAccessibleName(entitledName->text());
    auto* hint = new PlainLabel(tr("Everybody who is noted as present, or all where presence was never noted."),
                                PlainLabel::Look::Muted);
    hint->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->addWidget(entitledName, 1);
    row->addWidget(m_entitled);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("How the vote is taken"), PlainLabel::Look::Strong));
    column->addWidget(m_approval);
    column->addWidget(m_hands);
    column->addSpacing(2 * space);
    column->addLayout(row);
    column->addWidget(hint);

    m_approval->setChecked(true);
    connect(m_approval, &QRadioButton::toggled, this, &SetUpSection::changed);
    connect(m_entitled, &QSpinBox::valueChanged, this, &SetUpSection::changed);
}

Method SetUpSection::method() const
{
    return m_hands->isChecked() ? Method::ShowOfHands : Method::Approval;
}

int SetUpSection::entitled() const
{
    return m_entitled->value();
}

void SetUpSection::set(Method method, int entitled)
{
    const QSignalBlocker quiet(this);
    (method == Method::Approval ? m_approval : m_hands)->setChecked(true);
    m_entitled->setValue(entitled);
}

void SetUpSection::propose(int entitled)
{
    if (entitled != m_proposed) {
        m_proposed = entitled;
        set(method(), entitled);
    }
}

void SetUpSection::show(const domain::Round& round)
{
    m_proposed = -1;
    set(round.method, round.entitled);
}

void SetUpSection::enter()
{
    (method() == Method::Approval ? m_approval : m_hands)->setFocus();
}

} // namespace ui
