// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>

#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

void setWrong(QWidget* field, bool wrong)
{
    if (field) {
        field->setProperty("wrong", wrong);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

} // namespace

FormPanel::FormPanel(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_complaint(new PlainLabel({}, PlainLabel::Look::Warning))
{
    setObjectName(name);
    m_complaint->setObjectName(name + u".complaint"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_title->setObjectName(name + u".heading"_s);
    m_title->setWordWrap(true);

    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 2 * space, 0);
    m_fields = new QVBoxLayout;
    column->addLayout(m_fields);
    column->addStretch();
    m_fields->setSpacing(2 * space);
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* save = new QPushButton(tr("Save"));
    save->setObjectName(name + u".save"_s);
    save->setAccessibleName(tr("Save the form"));
    save->setToolTip(tr("Save (Ctrl+Enter)"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(name + u".cancel"_s);
    cancel->setAccessibleName(tr("Leave the form without saving"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * space);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(2 * space);
    whole->addWidget(m_title);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_complaint);
    whole->addLayout(buttons);

    connect(save, &QPushButton::clicked, this, &FormPanel::saveWanted);
    connect(cancel, &QPushButton::clicked, this, &FormPanel::left);
    for (const QKeySequence& key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &FormPanel::saveWanted);
    }
    auto* escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FormPanel::left);
}

void FormPanel::setTitle(const QString& title)
{
    m_title->setText(title);
}

void FormPanel::complain(const QString& sentence, QWidget* field)
{
    clearComplaint();
    m_complaint->setText(sentence);
    m_complaint->show();
    m_wrong = field;
    setWrong(field, true);
    if (field) {
        field->setFocus();
    }
}

void FormPanel::clearComplaint()
{
    m_complaint->clear();
    m_complaint->hide();
    setWrong(m_wrong, false);
    m_wrong = nullptr;
}

void FormPanel::addField(const QString& label, const QString& part, QWidget* field)
{
    field->setObjectName(m_name + u'.' + part);
    field->setAccessibleName(label);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(new PlainLabel(label, PlainLabel::Look::Muted));
    pair->addWidget(field);
    m_fields->addLayout(pair);
}

QLineEdit* FormPanel::addLine(const QString& label, const QString& part)
{
    auto* field = new QLineEdit;
    addField(label, part, field);
    connect(field, &QLineEdit::returnPressed, this, &FormPanel::saveWanted);
    return field;
}

QPlainTextEdit* FormPanel::addLines(const QString& label, const QString& part, int lines)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    addField(label, part, field);
    field->ensurePolished();
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 6 * space);
    return field;
}

QComboBox* FormPanel::addChoice(const QString& label, const QString& part)
{
    auto* field = new QComboBox;
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(6);
    addField(label, part, field);
    return field;
}

void FormPanel::joinLast(int count, int firstShare)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space);
    const int first = m_fields->count() - count;
    for (int i = 0; i < count; ++i) {
        QLayout* pair = m_fields->takeAt(first)->layout();
        pair->setParent(nullptr);
        row->addLayout(pair, i == 0 ? firstShare : 1);
    }
    m_fields->addLayout(row);
}

void FormPanel::fill(QLineEdit* field, const QString& text)
{
    field->setText(text);
    field->setCursorPosition(0);
}

QStringList FormPanel::linesOf(const QPlainTextEdit* field)
{
    QStringList lines;
    for (const QString& line : field->toPlainText().split(u'\n')) {
        if (const QString said = line.simplified(); !said.isEmpty()) {
            lines.append(said);
        }
    }
    return lines;
}

QStringList FormPanel::codesOf(const QLineEdit* field)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return field->text().split(between, Qt::SkipEmptyParts);
}

} // namespace ui
