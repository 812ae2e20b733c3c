// SPDX-License-Identifier: MIT
#include "personpage.h"

#include "bookingwords.h"
#include "choice.h"
#include "plaintext.h"
#include "upcomingbookings.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Foyer {

PersonPage::PersonPage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_choice(new Choice(tr("People"), QStringLiteral("people")))
    , m_further(makeLabel(QString(), Theme::Type::Small, Theme::mutedRole))
    , m_served(makeLabel(tr("Served last"), Theme::Type::Small, Theme::mutedRole))
    , m_bookings(new UpcomingBookings(flow))
{
    QLineEdit *field = m_choice->addFilter(tr("Search people"), tr("Name, e-mail or job title"));
    field->setObjectName(QStringLiteral("searchPeople"));
    m_choice->list()->setModel(
        &flow.people(),
        [this](const QModelIndex &index) {
            const Person *person = this->flow().people().personAt(index);
            return person ? rowOf(*person) : RowText();
        },
        true);
    m_choice->list()->setLoadingText(tr("Searching…"));

    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(1));
    column->addWidget(m_choice, 1);
    column->addWidget(m_further);
    static_cast<QVBoxLayout *>(m_choice->layout())->insertWidget(1, m_served);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(6));
    row->addLayout(column, 3);
    row->addWidget(m_bookings, 2);

    connect(m_choice, &Choice::filterChanged, this, &PersonPage::search);
    connect(m_choice, &Choice::chosen, this, &PersonPage::choose);
    connect(m_choice, &Choice::goOnWanted, this, &StepPage::goOnWanted);
    connect(m_choice, &Choice::currentMoved, this, &StepPage::canGoOnChanged);
    connect(m_choice->list()->view(), &RowList::pointed, this, [this] { m_pointed = true; });
    connect(m_choice->list(), &StatefulList::rowsChanged, this, &PersonPage::showRows);
    connect(&flow, &BookingFlow::draftChanged, m_bookings, &UpcomingBookings::showPerson);
    showWords();
    showRows();
    m_bookings->showPerson();
}

void PersonPage::enter()
{
    // The next person is not looked for with the last one's letters.
    if (!flow().draft().person)
        flow().people().setQuery({});
    const QString query = flow().people().query();
    m_pointed = false;
    if (m_choice->filter()->text() != query)
        m_choice->filter()->setText(query);
    showRows();
    m_choice->takeFocus();
}

QLineEdit *PersonPage::searchField() const
{
    return m_choice->filter();
}

bool PersonPage::canGoOn() const
{
    return m_choice->current().isValid() || flow().canGoNext();
}

void PersonPage::commit()
{
    // What was typed and what is shown must be the same search, or Enter would take somebody unseen.
    if (m_choice->current().isValid())
        m_choice->commit();
}

void PersonPage::refresh()
{
    flow().people().retry();
    m_bookings->refresh();
}

void PersonPage::search(const QString &text)
{
    m_pointed = false;
    m_choice->drop();
    showWords();
    flow().people().setQuery(text);
    showRows();
}

void PersonPage::choose(const QModelIndex &index)
{
    const Person *person = flow().people().personAt(index);
    if (person && (!flow().draft().person || flow().draft().person->id != person->id))
        flow().choosePerson(*person);
}

void PersonPage::showWords()
{
    if (m_choice->filter()->text().trimmed().isEmpty()) {
        const QString idle = tr("Type two or three letters of a name, e-mail address or job title.");
        m_choice->list()->setEmptyText(tr("Who is it for?"), idle);
        m_choice->list()->setIdleText(idle);
    } else {
        m_choice->list()->setEmptyText(tr("Nobody found"), tr("Try fewer letters, the last name alone, or the e-mail "
                                                              "address."));
    }
}

void PersonPage::showRows()
{
    // The best match is highlighted, so that Enter takes it; who was pointed at stays.
    RowList *view = m_choice->list()->view();
    if (!m_pointed || !m_choice->current().isValid()) {
        QModelIndex wanted = view->firstChoice();
        const auto &chosen = flow().draft().person;
        if (chosen && m_choice->filter()->text().trimmed().isEmpty()) {
            for (int row = 0; row < flow().people().rowCount(); ++row) {
                const QModelIndex index = flow().people().index(row);
                if (flow().people().personAt(index)->id == chosen->id)
                    wanted = index;
            }
        }
        view->showCurrent(wanted);
        view->scrollTo(wanted);
    }
    const bool blank = m_choice->filter()->text().trimmed().isEmpty();
    m_served->setVisible(blank && flow().people().rowCount() > 0);
    const auto further = flow().people().furtherMatches();
    m_further->setText(further > 0 ? tr("and %Ln more: type more letters", nullptr, static_cast<int>(further))
                                   : QString());
    m_further->setVisible(further > 0);
    Q_EMIT canGoOnChanged();
}

} // namespace Foyer
