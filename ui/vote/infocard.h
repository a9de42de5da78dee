// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class PlainLabel;

/// What a card says, from top to bottom.
struct InfoText
{
    QString headline;
    QString sentence;
    QString result;
    QString whole; ///< the result with nothing cut short; empty: the same

    bool operator==(const InfoText&) const = default;
};

/// A card to be read: it takes the focus so that it can be heard, and does nothing.
class InfoCard : public QWidget
{
    Q_OBJECT

public:
    explicit InfoCard(const QString& name, QWidget* parent = nullptr);

    void setText(const InfoText& text);
    /// Stands out from the others.
    void setChosen(bool chosen);

private:
    PlainLabel* m_headline;
    PlainLabel* m_sentence;
    PlainLabel* m_result;
};

} // namespace ui
