// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/filtermenu.h"

#include <QActionGroup>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int mostLetters = 32;

QString titleOf(const Theme& theme)
{
    const QString title = theme.shortTitle.isEmpty() ? theme.title : theme.shortTitle;
    return title.size() > mostLetters ? title.left(mostLetters - 1) + u"…"_s : title;
}

/// The theme's title is data: an ampersand in it is no mnemonic.
QString asLabel(QString title)
{
    return title.replace(u'&', u"&&"_s);
}

} // namespace

FilterMenu::FilterMenu(QWidget* parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
    , m_openOnly(new QAction(tr("Open points only"), this))
{
    setObjectName(u"board.filter.menu"_s);
    setAccessibleName(tr("Filter by theme"));
    m_openOnly->setObjectName(u"board.filter.open"_s);
    m_openOnly->setCheckable(true);
    connect(m_openOnly, &QAction::toggled, this, &FilterMenu::changed);
    addSeparator();
    addAction(m_openOnly);
    build();
}

void FilterMenu::offer(const QList<Theme>& themes)
{
    if (themes == m_themes) {
        return;
    }
    m_themes = themes;
    const bool there =
        std::any_of(themes.begin(), themes.end(), [this](const Theme& theme) { return theme.id == m_theme; });
    m_theme = there ? m_theme : ThemeId();
    build();
}

void FilterMenu::build()
{
    qDeleteAll(m_group->actions());
    addTheme(tr("All themes"), {})->setObjectName(u"board.filter.all"_s);
    for (const Theme& theme : m_themes) {
        addTheme(asLabel(titleOf(theme)), theme.id)->setObjectName(u"board.filter.theme.%1"_s.arg(theme.code));
    }
}

QAction* FilterMenu::addTheme(const QString& title, const ThemeId& theme)
{
    auto* action = new QAction(title, this);
    insertAction(actions().at(actions().size() - 2), action); // before the separator and what follows it
    action->setCheckable(true);
    action->setChecked(theme == m_theme);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, theme] {
        m_theme = theme;
        Q_EMIT changed();
    });
    return action;
}

QString FilterMenu::words() const
{
    const auto at =
        std::find_if(m_themes.begin(), m_themes.end(), [this](const Theme& theme) { return theme.id == m_theme; });
    if (at == m_themes.end()) {
        return openOnly() ? tr("Filter: open points") : tr("Filter: all themes");
    }
    const QString title = asLabel(titleOf(*at));
    return openOnly() ? tr("Filter: %1, open").arg(title) : tr("Filter: %1").arg(title);
}

} // namespace ui
