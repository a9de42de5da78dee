// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/stylesheet.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1String buttons(R"(
QPushButton, QToolButton {
    min-height: 20px; padding: 5px 12px; border: 1px solid @line; border-radius: 6px;
    background: @surface; color: @ink; font-weight: 500;
}
QPushButton:hover, QToolButton:hover { border-color: @muted; }
QPushButton:pressed, QToolButton:pressed { background: @tint; }
QPushButton:checked, QToolButton:checked { background: @tint; border-color: @accent; color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: @background; border-color: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:disabled { background: @line; border-color: @line; color: @faint; }
QPushButton[primary="true"]:focus { border: 2px solid @ink; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: @tint; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border: 2px solid @accent; }
QPushButton[link="true"] {
    background: transparent; border: 2px solid transparent; color: @accent; font-weight: 600; padding: 2px 4px;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: @accent; }
QPushButton::menu-indicator { image: url(:/icons/arrow-down-@theme.svg); subcontrol-position: right center; right: 8px; }
QToolButton::menu-indicator { image: none; }
)");

constexpr QLatin1String fields(R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    border: 1px solid @line; border-radius: 6px; background: @surface; color: @ink;
    selection-background-color: @selection; selection-color: @ink;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 22px; padding: 3px 8px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 2px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit[wrong="true"] { border-color: @bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @background; color: @muted;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down-@theme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up-@theme.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down-@theme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { border: 1px solid @line; background: @surface; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @tint; color: @ink; }
QCheckBox, QRadioButton {
    min-height: 24px; spacing: 8px; padding: 0 4px; border: 2px solid transparent; border-radius: 6px;
}
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: 16px; height: 16px; border: 1px solid @muted; border-radius: 4px; background: @surface;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/icons/check-@theme.svg);
}
QCheckBox::indicator:indeterminate { background: @line; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
)");

constexpr QLatin1String views(R"(
QListView { border: none; background: transparent; outline: none; }
QListView[framed="true"] { border: 1px solid @line; border-radius: 7px; background: @surface; padding: 3px; }
QListView[framed="true"]::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
QListView[framed="true"]::item:selected { background: @tint; color: @ink; }
QListView[framed="true"]:focus { border: 2px solid @accent; padding: 2px; }
QTableView, QTreeView {
    border: 1px solid @line; border-radius: 7px; background: @surface; alternate-background-color: @background;
    gridline-color: @line; outline: none; selection-background-color: @tint; selection-color: @ink;
}
QTableView:focus, QTreeView:focus { border: 2px solid @accent; }
QTableView::item, QTreeView::item { padding: 4px 8px; border: none; }
QTableView::item:selected, QTreeView::item:selected { background: @tint; color: @ink; }
QHeaderView { background: @surface; border: none; border-top-left-radius: 7px; border-top-right-radius: 7px; }
QHeaderView::section {
    background: transparent; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 6px 8px; font-size: @small; font-weight: 600;
}
QHeaderView::up-arrow { image: url(:/icons/arrow-up-@theme.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(:/icons/arrow-down-@theme.svg); width: 10px; height: 10px; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }
)");

constexpr QLatin1String rest(R"(
QLabel { background: transparent; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="title"] { font-size: 20px; font-weight: 600; }
QLabel[look="small"] { font-size: @small; }
QLabel[look="muted"] { font-size: @small; color: @muted; }
QLabel[look="quiet"] { color: @muted; }
QLabel[look="warning"] { font-size: @small; color: @warning; }
QLabel[look="warning"][strong="true"] { font-size: 14px; font-weight: 600; }
QLabel[look="accent"] { font-size: @small; font-weight: 600; color: @accent; }
QLabel[look="badge"] {
    font-size: @small; font-weight: 600; color: @accent; background: @tint; border-radius: 5px; padding: 3px 8px;
}
QWidget[card="true"] { background: @surface; border: 1px solid @line; border-radius: 7px; }
QWidget[card="true"][chosen="true"] { background: @tint; border-color: @accent; }
QWidget[card="true"]:focus { border: 2px solid @accent; }
QWidget[panel="true"] { background: @surface; }
QToolTip { background: @surface; color: @ink; border: 1px solid @line; padding: 4px 6px; font-size: @small; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { min-height: 20px; padding: 5px 28px 5px 24px; border-radius: 4px; color: @ink; }
QMenu::item:selected { background: @tint; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 7px; }
QMenu::indicator:checked { image: url(:/icons/tick-@theme.svg); }
QProgressBar { border: none; border-radius: 3px; background: @line; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: 1px solid @line; border-radius: 7px; margin-top: 10px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: @muted; }
QTabWidget::pane { border: 1px solid @line; border-radius: 7px; }
QTabBar::tab { min-height: 20px; padding: 5px 12px; border: 1px solid @line; background: @surface; color: @ink; }
QTabBar::tab:selected { background: @tint; border-color: @accent; color: @accent; }
QTabBar:focus { border: 2px solid @accent; }
)");

constexpr QLatin1String frame(R"(
QFrame#rail { background: @rail; border: none; }
QFrame#topbar { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame#statusline { background: @surface; border: none; border-top: 1px solid @line; }
QToolButton[heading="true"] { font-size: 15px; font-weight: 700; padding: 3px 6px; }
QToolButton[heading="true"]:focus { padding: 2px 5px; }
QPushButton[pill="true"] {
    background: @tint; border: 2px solid transparent; border-radius: 5px; color: @accent; font-weight: 700;
    min-height: 22px; padding: 1px 8px;
}
QPushButton[pill="true"]:hover { border-color: @line; }
QPushButton[pill="true"]:focus { border-color: @accent; padding: 1px 8px; }
QPushButton[pill="true"][late="true"] { background: @surface; border-color: @warning; color: @warning; }
QPushButton[pill="true"][late="true"]:focus { border-color: @accent; }
QPushButton[row="true"] { text-align: left; }
QPushButton[choice="true"] { min-height: 32px; }
QFrame#statusline QPushButton[link="true"] { font-size: @small; }
QLabel[look="key"] {
    color: @muted; border: 1px solid @line; border-radius: 3px; padding: 0 3px; font-size: 11px;
}
QLabel[look="bad"] { color: @bad; }
QFrame[dot="good"] { background: @good; border: none; border-radius: 4px; }
QFrame[dot="warning"] { background: @warning; border: none; border-radius: 4px; }
QFrame[dot="bad"] { background: @bad; border: none; border-radius: 4px; }
)");

QColor mixed(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

QString styleSheet(const Tokens& tokens, const QFont& small)
{
    QString sheet = QString(buttons) + fields + views + rest + frame;
    // Longer names first: "@accentHover" before "@accent".
    const std::initializer_list<std::pair<QLatin1String, QString>> values{
        {"@accentHover"_L1, (tokens.dark ? tokens.accent.lighter(108) : tokens.accent.darker(112)).name()},
        {"@accent"_L1, tokens.accent.name()},
        {"@onAccent"_L1, tokens.onAccent.name()},
        {"@background"_L1, tokens.background.name()},
        {"@surface"_L1, tokens.surface.name()},
        {"@selection"_L1, mixed(tokens.accent, tokens.surface).name()},
        {"@small"_L1, QString::number(small.pointSizeF()) + "pt"_L1},
        {"@ink"_L1, tokens.ink.name()},
        {"@muted"_L1, tokens.muted.name()},
        {"@faint"_L1, mixed(tokens.muted, tokens.surface).name()},
        {"@line"_L1, tokens.line.name()},
        {"@tint"_L1, tokens.tint.name()},
        {"@warning"_L1, tokens.warning.name()},
        {"@good"_L1, tokens.good.name()},
        {"@rail"_L1, tokens.rail.name()},
        {"@bad"_L1, tokens.bad.name()},
        {"@theme"_L1, tokens.dark ? u"dark"_s : u"light"_s},
    };
    for (const auto& [name, value] : values) {
        sheet.replace(name, value);
    }
    return sheet;
}

} // namespace ui
