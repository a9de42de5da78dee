// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/grouptabs.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/widgets/groupmark.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int markSize = 22;
constexpr int tabWidth = 34;

class GroupTab : public QAbstractButton
{
public:
    GroupTab(const Group& group, bool quiet, const Theme& theme, QWidget* parent)
        : QAbstractButton(parent)
        , m_group(group)
        , m_quiet(quiet)
        , m_theme(theme)
    {
        setObjectName(u"rooms.group."_s + group.mark);
        setAccessibleName(quiet ? GroupTabs::tr("%1, only to be read").arg(group.name) : group.name);
        setToolTip(accessibleName().toHtmlEscaped());
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override { return {tabWidth, leastTarget + space}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
        }
        QRectF mark(0, 0, markSize, markSize);
        mark.moveCenter(QRectF(rect()).center() - QPointF(0, 1));
        paintGroupMark(painter, mark, m_group, tokens, m_quiet);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent);
            painter.drawRoundedRect(QRectF(mark.left(), mark.bottom() + 2, mark.width(), 2), 1, 1);
        }
    }

private:
    Group m_group;
    bool m_quiet;
    const Theme& m_theme;
};

} // namespace

GroupTabs::GroupTabs(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"rooms.groups"_s);
    setAccessibleName(tr("Groups"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int at) { Q_EMIT chosen(m_groups.at(at).id); });
}

void GroupTabs::setGroups(const QList<Group>& groups, const GroupId& own)
{
    if (groups == m_groups && own == m_own) {
        return;
    }
    m_groups = groups;
    m_own = own;
    const QList<QAbstractButton*> old = m_buttons->buttons();
    for (QAbstractButton* button : old) {
        m_buttons->removeButton(button);
        button->hide();
        button->deleteLater(); // one of them may be telling of its own click
    }
    for (int at = 0; at < groups.size(); ++at) {
        auto* tab = new GroupTab(groups.at(at), !own.isNull() && groups.at(at).id != own, m_theme, this);
        m_buttons->addButton(tab, at);
        m_row->addWidget(tab);
    }
    setVisible(groups.size() > 1);
}

void GroupTabs::setCurrent(const GroupId& id)
{
    for (int at = 0; at < m_groups.size(); ++at) {
        if (m_groups.at(at).id == id) {
            m_buttons->button(at)->setChecked(true);
        }
    }
}

} // namespace ui
