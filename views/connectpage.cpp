// SPDX-License-Identifier: MIT
#include "connectpage.h"

#include "icons.h"
#include "parts.h"
#include "sentences.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Foyer {

namespace {

/** A region nobody knows here is called what its system calls it. */
QString regionName(const QString &region)
{
    if (region == u"eu")
        return ConnectPage::tr("Europe");
    if (region == u"us")
        return ConnectPage::tr("United States");
    return region;
}

} // namespace

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
    , m_code(new QLineEdit)
    , m_progress(new ThinProgress)
    , m_result(new Notice)
    , m_test(new Button(tr("&Test connection")))
    , m_connect(new Button(tr("&Connect"), Button::Weight::Primary))
    , m_stop(new Button(tr("&Stop"), Button::Weight::Quiet))
{
    setObjectName(QStringLiteral("connect"));
    for (const SystemTraits &traits : flow.systems().known)
        m_system->addItem(traits.name, traits.system);
    // Hidden while typed, and no way to get it out again; the keychain keeps it.
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setContextMenuPolicy(Qt::NoContextMenu);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_code->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_name->setPlaceholderText(tr("for example Bell Yard reception"));
    m_authUrl->setPlaceholderText(QStringLiteral("https://login.example.com"));
    for (QLineEdit *field : {m_name, m_apiUrl, m_authUrl, m_clientId})
        field->setMaxLength(1000);
    m_code->setMaxLength(64);

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

    systemChosen();
    // A workplace whose key is gone comes with everything but the key.
    if (const Connection &known = flow.connection(); !known.name.isEmpty())
        prefill(known);
    connect(m_system, &QComboBox::currentIndexChanged, this, &ConnectPage::systemChosen);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ConnectPage::showAddresses);
    connect(m_test, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_flow.cancel(); });
    for (QLineEdit *field : {m_name, m_apiUrl, m_authUrl, m_clientId, m_secret, m_code})
        connect(field, &QLineEdit::returnPressed, this, [this] { begin(true); });
    connect(&flow, &ConnectFlow::changed, this, &ConnectPage::showState);
    showState();
}

void ConnectPage::prefill(const Connection &known)
{
    if (m_system->findData(known.system) < 0) // a newer Foyer's: it is said when it is tried
        m_system->addItem(known.system, known.system);
    m_system->setCurrentIndex(m_system->findData(known.system));
    systemChosen();
    m_name->setText(known.name);
    m_clientId->setText(known.clientId);
    m_apiUrl->setText(known.apiUrl.toString());
    m_authUrl->setText(known.authUrl.toString());
    m_region->setCurrentIndex(m_region->findData(known.apiUrl.isEmpty() ? known.region : QString()));
    showAddresses();
}

Card *ConnectPage::makeForm()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    const int gap = Theme::space(6);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(3));
    const auto addPair = [this, column](QWidget *left, const QString &leftName, QWidget *right,
                                        const QString &rightName) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(Theme::space(3));
        pair->addWidget(makeField(left, leftName), 1, Qt::AlignTop);
        pair->addWidget(makeField(right, rightName), 1, Qt::AlignTop);
        column->addLayout(pair);
    };
    column->addWidget(makeField(m_name, QStringLiteral("connectName")));
    addPair(m_system, QStringLiteral("connectSystem"), m_region, QStringLiteral("connectRegion"));
    addPair(m_apiUrl, QStringLiteral("connectApiUrl"), m_authUrl, QStringLiteral("connectAuthUrl"));
    column->addWidget(makeField(m_clientId, QStringLiteral("connectClientId")));
    addPair(m_secret, QStringLiteral("connectSecret"), m_code, QStringLiteral("connectCode"));
    nameField(m_name, tr("&Name at this desk"), tr("Name"));
    nameField(m_system, tr("S&ystem"), tr("System"));
    nameField(m_region, tr("&Region"), tr("Region"));
    nameField(m_authUrl, tr("Sign-in UR&L"), tr("Sign-in URL"));
    nameField(m_code, tr("&One-time code, if asked for"), tr("One-time code"));
    column->addWidget(makeLabel(tr("What signs this desk in goes into this computer's keychain and into no file."),
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

QWidget *ConnectPage::makeField(QWidget *field, const QString &objectName)
{
    Field parts{new QWidget, makeLabel(QString(), Theme::Type::Strong), new FaultLabel};
    field->setObjectName(objectName);
    parts.label->setBuddy(field);
    auto *group = new QVBoxLayout(parts.box);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(Theme::space(1));
    group->addWidget(parts.label);
    group->addWidget(field);
    group->addWidget(parts.fault);
    m_fields.insert(field, parts);
    return parts.box;
}

void ConnectPage::nameField(QWidget *field, const QString &label, const QString &name)
{
    m_fields.value(field).label->setText(label);
    field->setAccessibleName(name);
}

void ConnectPage::showField(QWidget *field, bool shown)
{
    m_fields.value(field).box->setVisible(shown);
}

bool ConnectPage::isShown(QWidget *field) const
{
    return !m_fields.value(field).box->isHidden();
}

const SystemTraits *ConnectPage::traits() const
{
    return m_flow.systems().traitsOf(m_system->currentData().toString());
}

void ConnectPage::systemChosen()
{
    // What was said about another system is of no use any more.
    const ConnectFlow::State state = m_flow.state();
    if (state == ConnectFlow::State::Failed || state == ConnectFlow::State::Tested)
        m_flow.cancel();
    showRegions();
    showKey();
    showAddresses();
}

void ConnectPage::showRegions()
{
    const SystemTraits *system = traits();
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    if (system) {
        for (const QString &region : system->regions)
            m_region->addItem(regionName(region), region);
        m_region->addItem(system->signsInApart ? tr("Own addresses") : tr("Own address"), QString());
    }
    showField(m_region, system && !system->regions.isEmpty());
}

void ConnectPage::showKey()
{
    const SystemTraits *system = traits();
    if (system && system->key == SystemTraits::Key::Password) {
        nameField(m_clientId, tr("&User name"), tr("User name"));
        nameField(m_secret, tr("&Password"), tr("Password"));
    } else {
        nameField(m_clientId, tr("Client &id"), tr("Client id"));
        nameField(m_secret, tr("S&ecret"), tr("Secret"));
    }
    showField(m_code, system && system->takesOneTimeCode);
}

void ConnectPage::takeFocus()
{
    m_name->setFocus();
}

Connection ConnectPage::typed() const
{
    const auto address = [this](QLineEdit *field) {
        return isShown(field) ? QUrl(field->text().trimmed(), QUrl::StrictMode) : QUrl();
    };
    Connection connection;
    connection.name = m_name->text().trimmed();
    connection.system = m_system->currentData().toString();
    if (isShown(m_region))
        connection.region = m_region->currentData().toString();
    connection.clientId = m_clientId->text().trimmed();
    connection.apiUrl = address(m_apiUrl);
    connection.authUrl = address(m_authUrl);
    return connection;
}

void ConnectPage::begin(bool keep)
{
    const ConnectFlow::State state = m_flow.state();
    if (state == ConnectFlow::State::Testing || state == ConnectFlow::State::Storing)
        return;
    if (keep)
        m_flow.connectWorkplace(typed(), m_secret->text(), m_code->text());
    else
        m_flow.test(typed(), m_secret->text(), m_code->text());
}

void ConnectPage::showAddresses()
{
    const SystemTraits *system = traits();
    const bool hasRegions = isShown(m_region);
    const bool own = !hasRegions || m_region->currentData().toString().isEmpty();
    Connection usual;
    if (system && !hasRegions)
        usual = withAddress({{}, system->system, {}, {}, {}, {}}, system);
    m_apiUrl->setPlaceholderText(usual.apiUrl.isEmpty() ? QStringLiteral("https://api.example.com")
                                                        : usual.apiUrl.toString());
    nameField(m_apiUrl, hasRegions ? tr("&API URL") : tr("&API URL, if it is not the vendor's own"), tr("API URL"));
    showField(m_apiUrl, own);
    // With a region too, where there is one: it would count without being seen otherwise.
    showField(m_authUrl, system && system->signsInApart && (own || !m_authUrl->text().trimmed().isEmpty()));
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

/** What a refused sign-in may have to do with the one-time code. */
QString ConnectPage::codeHint() const
{
    const bool isRefused = m_flow.state() == ConnectFlow::State::Failed && m_flow.error() &&
                           m_flow.error()->kind == ErrorKind::Unauthorized;
    if (!isRefused || !isShown(m_code))
        return {};
    if (m_code->text().trimmed().isEmpty())
        return tr("If the account asks for a one-time code, enter it here.");
    return Sentences::forUsedCode();
}

void ConnectPage::showFaults(const QList<ConnectionFault> &faults)
{
    const SystemTraits *system = traits();
    const auto key = system ? system->key : SystemTraits::Key::ClientSecret;
    QHash<QWidget *, QString> sentences;
    for (const ConnectionFault fault : faults) {
        QWidget *field = fieldOf(fault);
        if (!sentences.contains(field))
            sentences.insert(field, Sentences::forFault(fault, m_flow.connection(), key));
    }
    if (const QString hint = codeHint(); !hint.isEmpty())
        sentences.insert(m_code, hint);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it->fault->say(sentences.value(it.key()));
        it.key()->setAccessibleDescription(sentences.value(it.key()));
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_system, m_region, m_apiUrl, m_authUrl, m_clientId,
                                                           m_secret, m_code}) {
        if (sentences.contains(field)) {
            field->setFocus();
            if (field == m_code)
                m_code->selectAll(); // the next one takes the used one's place
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
        m_result->say(Notice::Tone::Info, tr("It works. Putting the key into the keychain…"));
        return;
    case State::Tested:
        m_result->say(Notice::Tone::Success, tr("It works. Nothing was stored yet: press Connect to keep it."));
        return;
    case State::Connected:
        m_secret->clear();
        m_code->clear();
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
