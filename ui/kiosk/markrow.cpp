// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/markrow.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "core/usecases/roundlimits.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int figureWidth = 44;

} // namespace

MarkRow::MarkRow(int number, const QString& option, Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
{
    const QString name = u"kiosk.option.%1"_s.arg(number);
    const QString text = KioskWords::tr("%1. %2", "number, option").arg(QLocale().toString(number), option);
    setObjectName(name);
    setAccessibleName(text);
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * space, 2 * space, 2 * space, 2 * space);
    row->setSpacing(2 * space);
    auto* label = new WrappedLabel(text);
    label->setObjectName(name + u".text"_s);
    label->setProperty("part", u"option"_s);
    row->addWidget(label, 1);
    kind == Kind::Dots ? addDots(*row, name, text) : addScore(*row, name, text);
}

QAbstractButton* MarkRow::addButton(QHBoxLayout& row, const QString& name, const QString& text, const QString& said)
{
    auto* button = makeLargeButton(name, text);
    button->setAutoDefault(false);
    button->setAccessibleName(said);
    button->setProperty("part", u"mark"_s);
    row.addWidget(button, 0, Qt::AlignVCenter);
    m_buttons.append(button);
    return button;
}

void MarkRow::addDots(QHBoxLayout& row, const QString& name, const QString& option)
{
    auto* less = addButton(row, name + u".less"_s, u"−"_s, tr("One dot less for “%1”").arg(option));
    m_figure = new PlainLabel;
    m_figure->setObjectName(name + u".figure"_s);
    m_figure->setProperty("part", u"figure"_s);
    m_figure->setAlignment(Qt::AlignCenter);
    m_figure->setFixedWidth(figureWidth);
    row.addWidget(m_figure);
    auto* more = addButton(row, name + u".more"_s, u"+"_s, tr("One dot more for “%1”").arg(option));
    connect(less, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(qMax(0, m_mark - 1)); });
    connect(more, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(m_mark + 1); });
}

void MarkRow::addScore(QHBoxLayout& row, const QString& name, const QString& option)
{
    for (int points = 0; points <= domain::highestScore; ++points) {
        auto* button = addButton(row, u"%1.%2"_s.arg(name).arg(points), QLocale().toString(points),
                                 tr("%n points for “%1”", nullptr, points).arg(option));
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, points] { Q_EMIT asked(points); });
    }
}

void MarkRow::show(int mark, const QString& said)
{
    m_mark = mark;
    setAccessibleDescription(said);
    if (m_figure) {
        m_figure->setText(QLocale().toString(mark));
        m_figure->setAccessibleName(said);
        return;
    }
    for (int points = 0; points < m_buttons.size(); ++points) {
        m_buttons.at(points)->setChecked(points == mark);
    }
}

QAbstractButton* MarkRow::usual() const
{
    return m_kind == Kind::Dots ? m_buttons.constLast() : m_buttons.value(m_mark);
}

} // namespace ui
