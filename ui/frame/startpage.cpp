// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/startpage.h"

#include <QFileInfo>
#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 440;
constexpr int markSize = 64;
constexpr QSize usual(960, 640);

QPushButton* makeChoice(const QString& name, const QString& text, bool primary)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("primary", primary);
    button->setProperty("choice", true);
    return button;
}

} // namespace

StartPage::StartPage(const QStringList& recent, QWidget* parent)
    : QWidget(parent)
    , m_complaint(new PlainLabel({}, PlainLabel::Look::Warning))
{
    setObjectName(u"start"_s);
    setAccessibleName(tr("Start"));
    setWindowTitle(tr("Rapporteur"));
    resize(usual);
    auto* middle = new QWidget;
    middle->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(2 * space);
    auto* mark = new PlainLabel;
    mark->setPixmap(QIcon(u":/icons/rapporteur.svg"_s).pixmap(markSize, markSize));
    column->addWidget(mark);
    column->addWidget(new PlainLabel(tr("Rapporteur"), PlainLabel::Look::Title));
    auto* purpose =
        new PlainLabel(tr("From the points of many rooms to one agreed document."), PlainLabel::Look::Quiet);
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    column->addSpacing(3 * space);

    QPushButton* make = makeChoice(u"start.new"_s, tr("New meeting…"), true);
    QPushButton* open = makeChoice(u"start.open"_s, tr("Open a meeting…"), false);
    QPushButton* join = makeChoice(u"start.join"_s, tr("Join a meeting…"), false);
    QPushButton* sample = makeChoice(u"start.sample"_s, tr("Try the sample meeting"), false);
    connect(make, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(join, &QPushButton::clicked, this, &StartPage::joinRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    for (QPushButton* button : {make, open, join, sample}) {
        column->addWidget(button);
    }
    m_complaint->setObjectName(u"start.complaint"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column->addWidget(m_complaint);
    addRecent(*column, recent);

    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(middle, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

void StartPage::addRecent(QVBoxLayout& column, const QStringList& recent)
{
    QStringList there;
    std::copy_if(recent.begin(), recent.end(), std::back_inserter(there),
                 [](const QString& path) { return QFileInfo::exists(path); });
    if (there.isEmpty()) {
        return;
    }
    column.addSpacing(4 * space);
    column.addWidget(new PlainLabel(tr("Opened before"), PlainLabel::Look::Strong));
    for (const QString& path : there) {
        const QFileInfo file(path);
        auto* button = new QPushButton(QString(file.fileName()).replace(u'&', "&&"_L1));
        button->setObjectName(u"start.recent"_s);
        button->setProperty("flat", true);
        button->setProperty("row", true);
        button->setAccessibleName(tr("Open %1").arg(path));
        button->setToolTip(path.toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        column.addWidget(button);
    }
}

void StartPage::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

} // namespace ui
