// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/overlap/training.h"

#include <QTextStream>
#include <cmath>
#include <random>

#include "core/overlap/model/model.h"
#include "tests/benchmarks/overlap/recipes.h"

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

using overlap::Features;
using overlap::Network;

namespace {

/// A network while it is learnt: its numbers in one row, with their gradients.
class Learner
{
public:
    Learner(const std::vector<std::vector<float>>& inputs, const Training& how, unsigned seed)
        : m_how(how)
        , m_inputs(inputs.front().size())
    {
        m_network.mean.assign(m_inputs, 0);
        m_network.scale.assign(m_inputs, 0);
        for (std::size_t i = 0; i < m_inputs; ++i) {
            double sum = 0;
            double squares = 0;
            for (const auto& row : inputs) {
                sum += row[i];
                squares += static_cast<double>(row[i]) * row[i];
            }
            const double mean = sum / static_cast<double>(inputs.size());
            const double deviation =
                std::sqrt(std::max(0.0, squares / static_cast<double>(inputs.size()) - mean * mean));
            m_network.mean[i] = static_cast<float>(mean);
            m_network.scale[i] = static_cast<float>(1 / (deviation + 0.001));
        }
        std::mt19937 random(seed);
        std::normal_distribution<double> start(0, 1 / std::sqrt(static_cast<double>(m_inputs)));
        m_numbers.resize(hidden() * (m_inputs + 1) + 1 + hidden() + m_inputs);
        for (std::size_t i = 0; i < hidden() * (m_inputs + 1); ++i) {
            m_numbers[i] = start(random);
        }
        for (std::size_t h = 0; h < hidden(); ++h) {
            m_numbers[lastAt() + 1 + h] = 0.1 * start(random);
        }
        m_gradient.assign(m_numbers.size(), 0);
        m_first.assign(m_numbers.size(), 0);
        m_second.assign(m_numbers.size(), 0);
    }

    [[nodiscard]] std::vector<float> scaled(const std::vector<float>& input) const
    {
        std::vector<float> x(m_inputs);
        for (std::size_t i = 0; i < m_inputs; ++i) {
            x[i] = (input[i] - m_network.mean[i]) * m_network.scale[i];
        }
        return x;
    }

    double value(const std::vector<float>& x, std::vector<double>& units) const
    {
        units.resize(hidden());
        const double* last = m_numbers.data() + lastAt();
        double sum = last[0];
        for (std::size_t i = 0; i < m_inputs; ++i) {
            sum += last[1 + hidden() + i] * x[i];
        }
        for (std::size_t h = 0; h < hidden(); ++h) {
            const double* row = m_numbers.data() + h * (m_inputs + 1);
            double z = row[0];
            for (std::size_t i = 0; i < m_inputs; ++i) {
                z += row[i + 1] * x[i];
            }
            units[h] = z;
            sum += last[1 + h] * z / (1 + std::fabs(z));
        }
        return sum;
    }

    void addGradient(const std::vector<float>& x, const std::vector<double>& units, double slope)
    {
        double* last = m_gradient.data() + lastAt();
        last[0] += slope;
        for (std::size_t i = 0; i < m_inputs; ++i) {
            last[1 + hidden() + i] += slope * x[i];
        }
        for (std::size_t h = 0; h < hidden(); ++h) {
            const double bent = 1 + std::fabs(units[h]);
            last[1 + h] += slope * units[h] / bent;
            const double inner = slope * m_numbers[lastAt() + 1 + h] / (bent * bent);
            double* row = m_gradient.data() + h * (m_inputs + 1);
            row[0] += inner;
            for (std::size_t i = 0; i < m_inputs; ++i) {
                row[i + 1] += inner * x[i];
            }
        }
    }

    void step(double rate)
    {
        ++m_steps;
        const double correctFirst = 1 - std::pow(0.9, m_steps);
        const double correctSecond = 1 - std::pow(0.999, m_steps);
        for (std::size_t i = 0; i < m_numbers.size(); ++i) {
            m_first[i] = 0.9 * m_first[i] + 0.1 * m_gradient[i];
            m_second[i] = 0.999 * m_second[i] + 0.001 * m_gradient[i] * m_gradient[i];
            m_numbers[i] -= rate * (m_first[i] / correctFirst) / (std::sqrt(m_second[i] / correctSecond) + 1e-8);
            m_numbers[i] -= i == lastAt() ? 0 : m_how.decay * m_numbers[i];
            m_gradient[i] = 0;
        }
    }

    [[nodiscard]] double rateOf(int round) const
    {
        return m_how.rate * std::pow(0.01, static_cast<double>(round) / m_how.rounds);
    }

    [[nodiscard]] Network network() const
    {
        Network made = m_network;
        made.first.assign(m_numbers.begin(), m_numbers.begin() + static_cast<qsizetype>(lastAt()));
        made.last.assign(m_numbers.begin() + static_cast<qsizetype>(lastAt()), m_numbers.end());
        return made;
    }

private:
    [[nodiscard]] std::size_t hidden() const { return static_cast<std::size_t>(m_how.hidden); }
    [[nodiscard]] std::size_t lastAt() const { return hidden() * (m_inputs + 1); }

    const Training m_how;
    const std::size_t m_inputs;
    Network m_network;
    std::vector<double> m_numbers; ///< the first layer's rows, then the last layer's
    std::vector<double> m_gradient;
    std::vector<double> m_first;
    std::vector<double> m_second;
    int m_steps = 0;
};

double probability(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

/// One meeting as the learner sees it.
struct Lesson
{
    std::vector<std::vector<float>> inputs;
    std::vector<const Example*> examples;
    int texts = 0;
    bool isRanked = false;
};

std::vector<float> inputOf(const Example& example)
{
    const Features& features = example.features;
    return {features.values.begin(), features.values.end()};
}

/// Adds to the slopes what asks of each text whether its likeliest others say the same: minus the logarithm of the
/// share of those that do, among all its others, each weighted by e to its doubled log-odds.
void addListwise(const Lesson& lesson, const std::vector<double>& logits, double weight, std::vector<double>& slopes)
{
    constexpr double sharpness = 2;
    std::vector<std::vector<std::size_t>> ofText(lesson.texts);
    for (std::size_t k = 0; k < lesson.examples.size(); ++k) {
        ofText[lesson.examples[k]->a].push_back(k);
        ofText[lesson.examples[k]->b].push_back(k);
    }
    const double each = weight * sharpness / std::max(1, lesson.texts);
    for (const auto& pairs : ofText) {
        double greatest = -1e9;
        for (const std::size_t k : pairs) {
            greatest = std::max(greatest, sharpness * logits[k]);
        }
        double all = 0;
        double right = 0;
        for (const std::size_t k : pairs) {
            const double share = std::exp(sharpness * logits[k] - greatest);
            all += share;
            right += lesson.examples[k]->right > 0.5F ? share : 0;
        }
        if (right <= 0) {
            continue;
        }
        for (const std::size_t k : pairs) {
            const double share = std::exp(sharpness * logits[k] - greatest);
            slopes[k] += each * (share / all - (lesson.examples[k]->right > 0.5F ? share / right : 0));
        }
    }
}

/// The mean of networks with the same scaling, as one.
Network meanOf(const std::vector<Network>& networks)
{
    Network mean;
    mean.mean = networks.front().mean;
    mean.scale = networks.front().scale;
    const auto share = 1 / static_cast<float>(networks.size());
    const std::size_t hidden = networks.front().hidden();
    mean.last.assign(1 + hidden * networks.size() + mean.inputs(), 0);
    for (std::size_t n = 0; n < networks.size(); ++n) {
        const Network& one = networks[n];
        mean.first.insert(mean.first.end(), one.first.begin(), one.first.end());
        mean.last[0] += share * one.last[0];
        for (std::size_t h = 0; h < hidden; ++h) {
            mean.last[1 + n * hidden + h] = share * one.last[1 + h];
        }
        for (std::size_t i = 0; i < mean.inputs(); ++i) {
            mean.last[1 + networks.size() * hidden + i] += share * one.last[1 + hidden + i];
        }
    }
    return mean;
}

Network learnSamePointFrom(unsigned seed, const QList<Meeting>& labelled, const QList<Meeting>& ranked,
                           const Training& how)
{
    std::vector<std::vector<float>> all;
    for (const QList<Meeting>* meetings : {&labelled, &ranked}) {
        for (const Meeting& meeting : *meetings) {
            for (const Example& example : meeting.examples) {
                all.push_back(inputOf(example));
            }
        }
    }
    Learner learner(all, how, seed);
    std::vector<Lesson> lessons;
    for (const QList<Meeting>* meetings : {&labelled, &ranked}) {
        for (const Meeting& meeting : *meetings) {
            Lesson lesson{{}, {}, meeting.texts, meetings == &ranked};
            for (const Example& example : meeting.examples) {
                lesson.inputs.push_back(learner.scaled(inputOf(example)));
                lesson.examples.push_back(&example);
            }
            lessons.push_back(std::move(lesson));
        }
    }
    std::mt19937 random(seed);
    for (int round = 0; round < how.rounds; ++round) {
        std::shuffle(lessons.begin(), lessons.end(), random);
        for (const Lesson& lesson : lessons) {
            const std::size_t count = lesson.inputs.size();
            std::vector<std::vector<double>> units(count);
            std::vector<double> logits(count);
            std::vector<double> slopes(count);
            const double weight = (lesson.isRanked ? how.pairwise : 1) / static_cast<double>(count);
            for (std::size_t k = 0; k < count; ++k) {
                logits[k] = learner.value(lesson.inputs[k], units[k]);
                slopes[k] = weight * (probability(logits[k]) - static_cast<double>(lesson.examples[k]->right));
            }
            if (lesson.isRanked && how.listwise > 0) {
                addListwise(lesson, logits, how.listwise, slopes);
            }
            for (std::size_t k = 0; k < count; ++k) {
                learner.addGradient(lesson.inputs[k], units[k], slopes[k]);
            }
            learner.step(learner.rateOf(round));
        }
    }
    return learner.network();
}

Network learnLikenessFrom(unsigned seed, const QList<Example>& examples, const Training& how)
{
    const auto own = [](const Features& features) {
        return std::vector<float>(features.values.begin(), features.values.begin() + overlap::ownFeatureCount);
    };
    std::vector<std::vector<float>> inputs;
    std::vector<float> right;
    for (const Example& example : examples) {
        inputs.push_back(own(example.features));
        inputs.push_back(own(overlap::exchanged(example.features)));
        right.insert(right.end(), 2, example.right);
    }
    Learner learner(inputs, how, seed);
    for (auto& input : inputs) {
        input = learner.scaled(input);
    }
    std::vector<std::size_t> order(inputs.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(seed);
    std::vector<double> units;
    constexpr std::size_t batch = 256;
    for (int round = 0; round < how.rounds; ++round) {
        std::shuffle(order.begin(), order.end(), random);
        for (std::size_t from = 0; from < order.size(); from += batch) {
            const std::size_t to = std::min(order.size(), from + batch);
            for (std::size_t k = from; k < to; ++k) {
                const double value = learner.value(inputs[order[k]], units);
                learner.addGradient(inputs[order[k]], units,
                                    2 * (value - static_cast<double>(right[order[k]])) /
                                        static_cast<double>(to - from));
            }
            learner.step(learner.rateOf(round));
        }
    }
    return learner.network();
}

} // namespace

Network learnSamePoint(const QList<Meeting>& labelled, const QList<Meeting>& ranked, const Training& how)
{
    std::vector<Network> networks;
    for (int n = 0; n < how.networks; ++n) {
        networks.push_back(learnSamePointFrom(static_cast<unsigned>(n) + 1, labelled, ranked, how));
    }
    return meanOf(networks);
}

Network learnLikeness(const QList<Example>& examples, const Training& how)
{
    std::vector<Network> networks;
    for (int n = 0; n < how.networks; ++n) {
        networks.push_back(learnLikenessFrom(static_cast<unsigned>(n) + 1, examples, how));
    }
    return meanOf(networks);
}

QList<Example> allSentences(const QString& folder, const QString& split, const Vectors& vectors)
{
    QList<Example> examples;
    for (const overlap::Language language : overlap::allLanguages) {
        if (const auto pairs = readSentencePairs(folder, language, split)) {
            examples += sentences(*pairs, language, vectors);
        }
    }
    return examples;
}

QString sourceOf(const Network& network, const QString& function, const QString& comment)
{
    QString source;
    QTextStream out(&source);
    out << "// SPDX-FileCopyrightText: 2026 The Rapporteur contributors\n// SPDX-License-Identifier: "
           "GPL-3.0-or-later\n\n"
        << "#include \"core/overlap/model/weights.h\"\n\nnamespace overlap {\n\n"
        << "// clang-format off\n// " << comment << "\n\nconst Network& " << function
        << "()\n{\n    static const Network network{\n";
    for (const std::vector<float>* row : {&network.mean, &network.scale, &network.first, &network.last}) {
        out << "        {";
        int column = 0;
        for (const float number : *row) {
            out << (column == 0 ? "" : column % 12 == 0 ? ",\n         " : ", ") << QString::number(number, 'g', 5);
            ++column;
        }
        out << "},\n";
    }
    out << "    };\n    return network;\n}\n\n} // namespace overlap\n";
    return source;
}

} // namespace benchmarks
