// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/pointpanel.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>

#include "core/usecases/entryline.h"
#include "core/usecases/points.h"
#include "ui/rooms/chipfield.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;
using usecases::Points;

namespace {

template <class E>
QComboBox* makeCombo(const QString& name, const QString& accessible, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumHeight(leastTarget);
    for (const E value : allOf<E>()) {
        combo->addItem(wordOf(value), static_cast<int>(value));
    }
    return combo;
}

template <class E>
void choose(QComboBox& combo, E value)
{
    combo.setCurrentIndex(combo.findData(static_cast<int>(value)));
}

void sortByText(QList<ChipField::Chip>& chips)
{
    std::sort(chips.begin(), chips.end(), [](const ChipField::Chip& a, const ChipField::Chip& b) {
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
}

QList<ChipField::Chip> elementChips(const Meeting& meeting, const Point& point)
{
    QList<ChipField::Chip> chips;
    for (const ElementId& id : point.elements) {
        if (const Element* element = meeting.elements.find(id)) {
            chips.append({id.uuid(), element->code + u" · "_s + element->label()});
        }
    }
    sortByText(chips);
    return chips;
}

QList<ChipField::Chip> bodyChips(const Meeting& meeting, const Point& point)
{
    QList<ChipField::Chip> chips;
    for (const BodyId& id : point.bodies) {
        if (const Body* body = meeting.bodies.find(id)) {
            chips.append({id.uuid(), body->label()});
        }
    }
    sortByText(chips);
    return chips;
}

} // namespace

PointPanel::PointPanel(Context& context, QWidget& area, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"rooms.panel"_s);
    setAccessibleName(tr("Selected point"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_nothing = new PlainLabel(tr("Select a point to see and change what it is."), PlainLabel::Look::Muted, inside);
    m_nothing->setWordWrap(true);
    m_card = new QWidget(inside);
    m_card->setObjectName(u"rooms.panel.card"_s);
    m_card->setProperty("card", true);
    m_card->setAttribute(Qt::WA_StyledBackground);
    buildFields(*m_card, area);
    column->addWidget(m_nothing);
    column->addWidget(m_card);
    column->addStretch(1);
    setWidget(inside);
    showPoint(PointId());
}

void PointPanel::buildFields(QWidget& card, QWidget& area)
{
    m_words = new PlainLabel({}, PlainLabel::Look::Text, &card);
    m_words->setObjectName(u"rooms.panel.words"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1); // one long word must not widen the column
    m_kind = makeCombo<Kind>(u"rooms.panel.kind"_s, tr("Kind"), &card);
    m_elements = new ChipField(
        u"rooms.panel.elements"_s, tr("+ element"), m_context.theme, area,
        [this](const QString& typed) { return offersFor(u'#', typed); }, &card);
    m_bodies = new ChipField(
        u"rooms.panel.bodies"_s, tr("+ body"), m_context.theme, area,
        [this](const QString& typed) { return offersFor(u'@', typed); }, &card);
    m_stance = makeCombo<Stance>(u"rooms.panel.stance"_s, tr("Stance"), &card);

    auto* column = new QVBoxLayout(&card);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(space);
    column->addWidget(m_words);
    const auto addField = [&](const QString& title, QWidget* field) {
        column->addSpacing(space);
        column->addWidget(new PlainLabel(title, PlainLabel::Look::Muted, &card));
        column->addWidget(field);
    };
    addField(tr("Kind"), m_kind);
    addField(tr("Elements"), m_elements);
    addField(tr("Supported by"), m_bodies);
    addField(tr("Stance"), m_stance);

    usecases::Workspace& workspace = m_context.workspace;
    connect(m_kind, &QComboBox::activated, this, [this, &workspace](int at) {
        m_context.check(Points(workspace).setKind(m_point, static_cast<Kind>(m_kind->itemData(at).toInt())));
    });
    connect(m_stance, &QComboBox::activated, this, [this, &workspace](int at) {
        m_context.check(Points(workspace).setStance(m_point, static_cast<Stance>(m_stance->itemData(at).toInt())));
    });
    connect(m_elements, &ChipField::removed, this, [this, &workspace](const QUuid& id) {
        m_context.check(Points(workspace).setElement(m_point, ElementId(id), false));
    });
    connect(m_bodies, &ChipField::removed, this, [this, &workspace](const QUuid& id) {
        m_context.check(Points(workspace).setBody(m_point, BodyId(id), false));
    });
    connect(m_elements, &ChipField::chosen, this, &PointPanel::tag);
    connect(m_bodies, &ChipField::chosen, this, &PointPanel::tag);
}

QList<usecases::Completion> PointPanel::offersFor(QChar sign, const QString& typed) const
{
    return usecases::completionsFor(m_context.workspace.meeting(), sign + typed.trimmed());
}

void PointPanel::tag(const usecases::Completion& completion)
{
    const usecases::NewPoint named =
        usecases::readEntryLine(m_context.workspace.meeting(), GroupId(), QuestionId(), completion.insert);
    Points points(m_context.workspace);
    for (const ElementId& element : named.elements) {
        m_context.check(points.setElement(m_point, element, true));
    }
    for (const BodyId& body : named.bodies) {
        m_context.check(points.setBody(m_point, body, true));
    }
}

void PointPanel::showPoint(const PointId& id)
{
    m_point = id;
    const Point* point = m_context.workspace.meeting().points.find(id);
    m_nothing->setVisible(!point);
    m_card->setVisible(point);
    if (point) {
        fill(*point);
    }
}

void PointPanel::setReadOnly(bool readOnly)
{
    m_kind->setEnabled(!readOnly);
    m_stance->setEnabled(!readOnly);
    m_elements->setReadOnly(readOnly);
    m_bodies->setReadOnly(readOnly);
    m_nothing->setText(readOnly ? tr("Select a point to see what it is.")
                                : tr("Select a point to see and change what it is."));
}

void PointPanel::fill(const Point& point)
{
    const Meeting& meeting = m_context.workspace.meeting();
    m_words->setText(point.text);
    choose(*m_kind, point.kind);
    choose(*m_stance, point.stance);
    m_elements->setChips(elementChips(meeting, point));
    m_bodies->setChips(bodyChips(meeting, point));
}

} // namespace ui
