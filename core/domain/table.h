// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <vector>

namespace domain {

/// Values by id, in the order in which they first came.
template <class T>
class Table
{
public:
    using Key = decltype(T::id);

    [[nodiscard]] const T* find(const Key& id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.constEnd() ? nullptr : &m_values[*at];
    }

    [[nodiscard]] bool contains(const Key& id) const { return m_index.contains(id); }

    /// The value of \a id, made where there is none yet.
    T& edit(const Key& id)
    {
        const auto at = m_index.constFind(id);
        if (at != m_index.constEnd()) {
            return m_values[*at];
        }
        m_index.insert(id, m_values.size());
        m_values.emplace_back();
        m_values.back().id = id;
        return m_values.back();
    }

    [[nodiscard]] auto begin() const { return m_values.cbegin(); }
    [[nodiscard]] auto end() const { return m_values.cend(); }
    [[nodiscard]] size_t size() const { return m_values.size(); }
    [[nodiscard]] bool empty() const { return m_values.empty(); }

    /// Equal where the same ids have the same values, whatever the order.
    friend bool operator==(const Table& a, const Table& b)
    {
        if (a.size() != b.size()) {
            return false;
        }
        for (const T& value : a) {
            const T* other = b.find(value.id);
            if (!other || !(*other == value)) {
                return false;
            }
        }
        return true;
    }

private:
    std::vector<T> m_values;
    QHash<Key, size_t> m_index;
};

} // namespace domain
