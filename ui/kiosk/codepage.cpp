// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/codepage.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kiosk/codefield.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/style/theme.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// The signs that codes are made of.
constexpr QLatin1String signs("34679ACDEFGHJKMNPQRTWXY");
constexpr int keysInARow = 8;
constexpr int fieldWidth = 600;

} // namespace

CodePage::CodePage(const QString& question, QWidget* parent)
    : QWidget(parent)
    , m_field(new CodeField)
    , m_message(new WrappedLabel)
    , m_go(makeLargeButton(u"kiosk.go"_s, tr("Go on"), true))
{
    setObjectName(u"kiosk.codePage"_s);
    setAccessibleName(tr("Your code"));
    m_field->setObjectName(u"kiosk.code"_s);
    m_field->setAccessibleName(tr("Your one-time code"));
    m_field->setAlignment(Qt::AlignHCenter);
    m_field->setLayoutDirection(Qt::LeftToRight); // codes are Latin letters and figures
    m_message->setObjectName(u"kiosk.message"_s);
    m_message->setProperty("part", u"message"_s);
    connect(m_field, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_field, &QLineEdit::textEdited, m_message, &WrappedLabel::clear);
    connect(m_go, &QPushButton::clicked, this, &CodePage::submit);

    auto* middle = new QWidget;
    middle->setFixedWidth(fieldWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(3 * space);
    auto* hint = new WrappedLabel(tr("Touch or type your code"));
    hint->setObjectName(u"kiosk.hint"_s);
    column->addWidget(hint);
    column->addWidget(m_field);
    column->addWidget(m_message);
    column->addWidget(makeKeys());
    column->addWidget(m_go);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(6 * space);
    whole->addWidget(makeQuestion(question));
    whole->addStretch(1);
    whole->addWidget(middle, 0, Qt::AlignHCenter);
    whole->addStretch(2);
}

QWidget* CodePage::makeKeys()
{
    auto* keys = new QWidget;
    keys->setLayoutDirection(Qt::LeftToRight);
    auto* grid = new QGridLayout(keys);
    grid->setContentsMargins({});
    grid->setSpacing(2 * space);
    const auto place = [grid](QPushButton* key) {
        key->setFocusPolicy(Qt::NoFocus); // they type into the field, which keeps the focus
        key->setProperty("part", u"key"_s);
        const int at = grid->count();
        grid->addWidget(key, at / keysInARow, at % keysInARow);
    };
    for (const QChar sign : QString(signs)) {
        auto* key = makeLargeButton(u"kiosk.key."_s + sign, sign);
        place(key);
        connect(key, &QPushButton::clicked, this, [this, sign] {
            m_message->clear();
            m_field->add(sign);
        });
    }
    auto* back = makeLargeButton(u"kiosk.key.back"_s, u"⌫"_s);
    back->setAccessibleName(tr("Delete the last sign"));
    place(back);
    connect(back, &QPushButton::clicked, this, [this] { m_field->setText(m_field->text().chopped(1)); });
    return keys;
}

void CodePage::tell(const QString& sentence)
{
    m_field->setText({}); // forgets its steps too
    m_message->setText(sentence);
    m_field->setFocus();
}

void CodePage::enter()
{
    m_field->setFocus();
}

void CodePage::submit()
{
    if (!m_field->text().trimmed().isEmpty()) {
        Q_EMIT entered(m_field->text());
    }
}

} // namespace ui
