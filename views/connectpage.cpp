// SPDX-License-Identifier: MIT
#include "connectpage.h"

#include "icons.h"
#include "parts.h"
#include "sentences.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Foyer {

ConnectPage::ConnectPage(ConnectFlow &flow, const QString &back, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_name(new QLineEdit)
    , m_system(new QComboBox)
    , m_region(new QComboBox)
    , m_apiUrl(new QLineEdit)
    , m_authUrl(new QLineEdit)
    , m_clientId(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_addresses(new QWidget)
    , m_progress(new ThinProgress)
    , m_result(new Notice)
    , m_test(new Button(tr("&Test connection")))
    , m_connect(new Button(tr("&Connect"), Button::Weight::Primary))
    , m_stop(new Button(tr("&Stop"), Button::Weight::Quiet))
{
    setObjectName(QStringLiteral("connect"));
    m_system->addItem(QStringLiteral("Kadence"), QStringLiteral("kadence"));
    m_region->addItem(tr("Europe"), QStringLiteral("eu"));
    m_region->addItem(tr("United States"), QStringLiteral("us"));
    m_region->addItem(tr("Own addresses"), QString());
    // Hidden while typed, and no way to get it out again; the keychain keeps it.
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setContextMenuPolicy(Qt::NoContextMenu);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_name->setPlaceholderText(tr("for example Bell Yard reception"));
    m_apiUrl->setPlaceholderText(QStringLiteral("https://api.example.com"));
    m_authUrl->setPlaceholderText(QStringLiteral("https://login.example.com"));
    for (QLineEdit *field : {m_name, m_apiUrl, m_authUrl, m_clientId})
        field->setMaxLength(1000);
    // A workplace whose key is gone comes with everything but the key.
    if (const Connection &known = flow.connection(); !known.name.isEmpty()) {
        m_name->setText(known.name);
        m_clientId->setText(known.clientId);
        m_region->setCurrentIndex(m_region->findData(known.apiUrl.isEmpty() ? known.region : QString()));
        m_apiUrl->setText(known.apiUrl.toString());
        m_authUrl->setText(known.authUrl.toString());
    }

    auto *inner = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(6));
    row->addWidget(makeForm(), 3, Qt::AlignTop);
    row->addWidget(makeDemo(back), 2, Qt::AlignTop);
    auto *column = new QVBoxLayout(inner);
    const int gap = Theme::space(8);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(5));
    column->addWidget(makeLabel(tr("Connect your workplace"), Theme::Type::Title));
    column->addLayout(row);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_region, &QComboBox::currentIndexChanged, this, &ConnectPage::showAddresses);
    connect(m_test, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_flow.cancel(); });
    for (QLineEdit *field : {m_name, m_apiUrl, m_authUrl, m_clientId, m_secret})
        connect(field, &QLineEdit::returnPressed, this, [this] { begin(true); });
    connect(&flow, &ConnectFlow::changed, this, &ConnectPage::showState);
    showAddresses();
    showState();
}

Card *ConnectPage::makeForm()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    const int gap = Theme::space(6);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(3));
    addField(column, tr("&Name at this desk"), m_name, tr("Name"), QStringLiteral("connectName"));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::space(3));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    addField(left, tr("S&ystem"), m_system, tr("System"), QStringLiteral("connectSystem"));
    addField(right, tr("&Region"), m_region, tr("Region"), QStringLiteral("connectRegion"));
    pair->addLayout(left, 1);
    pair->addLayout(right, 1);
    column->addLayout(pair);
    auto *addresses = new QVBoxLayout(m_addresses);
    addresses->setContentsMargins(0, 0, 0, 0);
    addresses->setSpacing(Theme::space(3));
    addField(addresses, tr("&API URL"), m_apiUrl, tr("API URL"), QStringLiteral("connectApiUrl"));
    addField(addresses, tr("Sign-in UR&L"), m_authUrl, tr("Sign-in URL"), QStringLiteral("connectAuthUrl"));
    column->addWidget(m_addresses);
    addField(column, tr("Client &id"), m_clientId, tr("Client id"), QStringLiteral("connectClientId"));
    addField(column, tr("S&ecret"), m_secret, tr("Secret"), QStringLiteral("connectSecret"));
    column->addWidget(makeLabel(tr("The secret goes into this computer's keychain and into no file."),
                                Theme::Type::Small, Theme::mutedRole));
    column->addWidget(m_progress);
    column->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_test->setAccessibleName(tr("Test connection"));
    m_connect->setObjectName(QStringLiteral("connectNow"));
    m_connect->setAccessibleName(tr("Connect"));
    m_stop->setObjectName(QStringLiteral("connectStop"));
    m_result->setObjectName(QStringLiteral("connectResult"));
    buttons->addWidget(m_connect);
    buttons->addWidget(m_test);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return card;
}

Card *ConnectPage::makeDemo(const QString &back)
{
    auto *card = new Card;
    m_demo = new Button(tr("Try the &demo"), Button::Weight::Primary);
    m_demo->setAccessibleName(tr("Try the demo"));
    m_demo->setObjectName(QStringLiteral("tryDemo"));
    auto *column = new QVBoxLayout(card);
    const int gap = Theme::space(6);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(3));
    column->addWidget(makeLabel(tr("Just looking?"), Theme::Type::Heading));
    column->addWidget(makeLabel(tr("The demo is a made-up company inside this computer, with people, buildings and "
                                   "desks to book. It needs no key, and nothing leaves this computer."),
                                Theme::Type::Body, Theme::mutedRole));
    column->addWidget(m_demo, 0, Qt::AlignLeft);
    connect(m_demo, &QPushButton::clicked, this, &ConnectPage::demoWanted);
    if (!back.isEmpty()) {
        auto *button = new Button(
            tr("&Back to %1").arg(withoutMnemonic(fontMetrics().elidedText(back, Qt::ElideRight, Theme::space(50)))));
        button->setObjectName(QStringLiteral("backToWorkplace"));
        button->setToolTip(back.toHtmlEscaped());
        column->addSpacing(Theme::space(3));
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, back] { Q_EMIT backWanted(back); });
    }
    return card;
}

void ConnectPage::addField(QVBoxLayout *column, const QString &label, QWidget *field, const QString &name,
                           const QString &objectName)
{
    field->setAccessibleName(name);
    field->setObjectName(objectName);
    auto *text = makeLabel(label, Theme::Type::Strong);
    text->setBuddy(field);
    auto *fault = new FaultLabel;
    m_faults.insert(field, fault);
    auto *group = new QVBoxLayout;
    group->setSpacing(Theme::space(1));
    group->addWidget(text);
    group->addWidget(field);
    group->addWidget(fault);
    column->addLayout(group);
}

void ConnectPage::takeFocus()
{
    m_name->setFocus();
}

Connection ConnectPage::typed() const
{
    Connection connection;
    connection.name = m_name->text().trimmed();
    connection.system = m_system->currentData().toString();
    connection.region = m_region->currentData().toString();
    connection.clientId = m_clientId->text().trimmed();
    if (connection.region.isEmpty()) {
        const auto address = [](const QLineEdit *field) { return QUrl(field->text().trimmed(), QUrl::StrictMode); };
        connection.apiUrl = address(m_apiUrl);
        connection.authUrl = address(m_authUrl);
        // One address serves both where no other is given.
        if (m_authUrl->text().trimmed().isEmpty())
            connection.authUrl = connection.apiUrl;
    }
    return connection;
}

void ConnectPage::begin(bool keep)
{
    const ConnectFlow::State state = m_flow.state();
    if (state == ConnectFlow::State::Testing || state == ConnectFlow::State::Storing)
        return;
    if (keep)
        m_flow.connectWorkplace(typed(), m_secret->text());
    else
        m_flow.test(typed(), m_secret->text());
}

void ConnectPage::showAddresses()
{
    m_addresses->setVisible(m_region->currentData().toString().isEmpty());
}

QWidget *ConnectPage::fieldOf(ConnectionFault fault) const
{
    switch (fault) {
    case ConnectionFault::NoName:
        return m_name;
    case ConnectionFault::NoClientId:
        return m_clientId;
    case ConnectionFault::NoSecret:
    case ConnectionFault::UnusableSecret:
        return m_secret;
    case ConnectionFault::BadApiUrl:
        return m_apiUrl;
    case ConnectionFault::BadAuthUrl:
        return m_authUrl;
    case ConnectionFault::NoRegion:
        return m_region;
    case ConnectionFault::UnknownSystem:
        return m_system;
    }
    return nullptr;
}

void ConnectPage::showFaults(const QList<ConnectionFault> &faults)
{
    QHash<QWidget *, QString> sentences;
    for (const ConnectionFault fault : faults) {
        QWidget *field = fieldOf(fault);
        // An empty sign-in address means the API's; what is wrong with that is said there.
        if (fault == ConnectionFault::BadAuthUrl && m_authUrl->text().trimmed().isEmpty())
            continue;
        if (!sentences.contains(field))
            sentences.insert(field, Sentences::forFault(fault, m_flow.connection()));
    }
    for (auto it = m_faults.cbegin(); it != m_faults.cend(); ++it) {
        it.value()->say(sentences.value(it.key()));
        it.key()->setAccessibleDescription(sentences.value(it.key()));
    }
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_system, m_region, m_apiUrl, m_authUrl, m_clientId, m_secret}) {
        if (sentences.contains(field)) {
            field->setFocus();
            break;
        }
    }
}

void ConnectPage::showState()
{
    using State = ConnectFlow::State;
    const State state = m_flow.state();
    const bool busy = state == State::Testing || state == State::Storing;
    if (busy && (m_connect->hasFocus() || m_test->hasFocus())) {
        m_stop->show();
        m_stop->setFocus();
    }
    m_progress->setRunning(busy);
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    const bool stopHadFocus = m_stop->hasFocus();
    m_stop->setVisible(busy);
    if (stopHadFocus && !busy)
        m_connect->setFocus();
    showFaults(state == State::Failed ? m_flow.faults() : QList<ConnectionFault>());

    switch (state) {
    case State::Idle:
        m_result->clear();
        return;
    case State::Testing:
        m_result->say(Notice::Tone::Info, tr("Trying the connection…"));
        return;
    case State::Storing:
        m_result->say(Notice::Tone::Info, tr("It works. Putting the secret into the keychain…"));
        return;
    case State::Tested:
        m_result->say(Notice::Tone::Success, tr("It works. Nothing was stored yet: press Connect to keep it."));
        return;
    case State::Connected:
        m_secret->clear();
        m_result->say(Notice::Tone::Success, tr("Connected."));
        if (!std::exchange(m_said, true))
            Q_EMIT connected(m_flow.connection());
        return;
    case State::Failed:
        break;
    }
    if (m_flow.error())
        m_result->say(Notice::Tone::Danger, Sentences::forError(*m_flow.error()));
    else if (m_flow.secretError())
        m_result->say(Notice::Tone::Danger, Sentences::forSecret(m_flow.secretError()->state));
    else
        m_result->clear();
}

} // namespace Foyer
