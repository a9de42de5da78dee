// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>
#include <QWidget>

#include "ui/rooms/completionpopup.h"

class QLineEdit;

namespace ui {

class ChipButton;
class FlowLayout;
class Theme;

/// What a point is tagged with: chips that a click takes off, and a button that becomes a field to find more.
class ChipField : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QUuid id;
        QString text;
        bool operator==(const Chip&) const = default;
    };
    /// What fits the text typed into the field.
    using Source = std::function<QList<usecases::Completion>(const QString& typed)>;

    /// \a name: objectName of the field; its button is name.add, its line name.find, its chips name.chip.
    /// What the line offers is shown inside \a area.
    ChipField(const QString& name, const QString& addText, const Theme& theme, QWidget& area, Source source,
              QWidget* parent = nullptr);

    void setChips(const QList<Chip>& chips);
    /// Whether the chips only stand there.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void removed(const QUuid& id);
    void chosen(const usecases::Completion& completion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void startFinding();
    void stopFinding();
    void putInTabOrder();
    [[nodiscard]] ChipButton* makeChip(const Chip& chip);

    const Theme& m_theme;
    FlowLayout* m_flow;
    ChipButton* m_add;
    QLineEdit* m_find;
    CompletionPopup* m_popup;
    QList<Chip> m_chips;
    bool m_readOnly = false;
    QList<ChipButton*> m_buttons;
};

} // namespace ui
