CREATE TABLE contacts (
  email TEXT PRIMARY KEY,
  full_name TEXT,
  job_title TEXT,
  company_domain TEXT REFERENCES companies(domain),
  country TEXT,
  timezone TEXT,
  opted_in TEXT,
  source TEXT,
  created_at TEXT);
CREATE TABLE companies (
  domain TEXT PRIMARY KEY,
  name TEXT,
  industry TEXT,
  country TEXT,
  headcount INTEGER,
  created_at TEXT);
CREATE TABLE webinars (
  code TEXT PRIMARY KEY,
  title TEXT,
  topic TEXT,
  language TEXT,
  status TEXT,
  starts_at TEXT,
  minutes INTEGER,
  price REAL,
  host TEXT);
CREATE TABLE signups (
  signup_id INTEGER PRIMARY KEY,
  email TEXT REFERENCES contacts(email),
  code TEXT REFERENCES webinars(code),
  signed_up_at TEXT,
  source TEXT,
  status TEXT,
  joined_at TEXT,
  left_at TEXT,
  rating INTEGER);
CREATE TABLE phone_numbers (
  id INTEGER PRIMARY KEY,
  email TEXT REFERENCES contacts(email),
  number TEXT,
  kind TEXT,
  do_not_call INTEGER,
  created_at TEXT);
INSERT INTO companies VALUES ('brightforge.com', 'Brightforge Inc', 'software', 'US', 250, '2021-06-01 08:10:44');
INSERT INTO companies VALUES ('tulipsoft.nl', 'TulipSoft', 'software', 'NL', 9000, '2016-06-23 20:53:55');
INSERT INTO companies VALUES ('kaizen-motors.jp', 'Kaizen Motors', 'automotive', 'JP', 12, '2021-08-28 09:29:53');
INSERT INTO companies VALUES ('northwind-bank.se', 'Northwind Bank', 'finance', 'SE', 12, '2021-12-05 06:09:45');
INSERT INTO companies VALUES ('saopaulo-foods.com.br', 'São Paulo Foods', 'food', 'BR', 250, '2020-06-21 07:34:02');
INSERT INTO companies VALUES ('pixelhaus.de', 'Pixelhaus GmbH', 'media', 'DE', 9000, '2020-10-25 16:30:32');
INSERT INTO companies VALUES ('medicore.co.uk', 'MediCore plc', 'health', 'GB', NULL, '2023-12-19 08:14:20');
INSERT INTO companies VALUES ('lagosgrid.ng', 'Lagos Grid', 'energy', 'NG', 9000, '2017-05-17 09:15:00');
INSERT INTO companies VALUES ('uni-adelaide.edu.au', 'Adelaide University', 'education', 'AU', 9000, '2016-11-07 09:47:43');
INSERT INTO companies VALUES ('orbit-logistics.pl', 'Orbit Logistics', 'logistics', 'PL', NULL, '2024-11-30 18:09:57');
INSERT INTO companies VALUES ('bluetrade.io', 'Bluetrade', 'media', 'GB', 9000, '2019-03-13 13:11:37');
INSERT INTO companies VALUES ('cobaltware.io', 'Cobaltware', 'software', 'US', 45, '2022-03-23 13:58:07');
INSERT INTO companies VALUES ('cobaltlabs.com', 'Cobaltlabs', 'finance', 'US', 9000, '2017-12-25 14:24:26');
INSERT INTO companies VALUES ('alpinelabs.nl', 'Alpinelabs', 'media', 'NL', 250, '2021-07-16 20:29:16');
INSERT INTO companies VALUES ('sableware.nl', 'Sableware', 'software', 'NL', 12, '2016-09-02 12:27:42');
INSERT INTO companies VALUES ('vertexwind.nl', 'Vertexwind', 'software', 'NL', 1200, '2020-08-21 09:51:13');
INSERT INTO companies VALUES ('sabledata.io', 'Sabledata', 'health', 'US', 250, '2023-06-04 09:18:07');
INSERT INTO companies VALUES ('fernlabs.com', 'Fernlabs', 'media', 'US', 250, '2017-11-30 18:15:08');
INSERT INTO companies VALUES ('bluelabs.io', 'Bluelabs', 'software', 'US', 250, '2021-03-08 22:14:25');
INSERT INTO companies VALUES ('cobaltwind.com', 'Cobaltwind', NULL, 'US', 80, '2023-10-25 21:52:11');
INSERT INTO companies VALUES ('bluewind.de', 'Bluewind', 'media', 'DE', 45, '2023-09-18 19:54:01');
INSERT INTO companies VALUES ('alpinedata.nl', 'Alpinedata', 'finance', 'NL', 80, '2022-10-01 15:07:54');
INSERT INTO contacts VALUES ('chidi.green-howard@outlook.com', 'Chidi Green-Howard', NULL, NULL, 'DE', 'America/New_York', 'pending', 'event', '2019-07-01 21:35:05');
INSERT INTO contacts VALUES ('beatriz.ferreiradacosta@northwind-bank.se', 'Beatriz Ferreira da Costa', 'Product Owner', 'northwind-bank.se', 'BR', NULL, 'yes', 'linkedin', '2025-12-22 17:25:18');
INSERT INTO contacts VALUES ('lars-erik.sato@orbit-logistics.pl', 'LARS-ERIK SATO', 'Product Owner', 'orbit-logistics.pl', 'PL', 'Europe/London', 'yes', 'linkedin', '2021-01-07 06:24:40');
INSERT INTO contacts VALUES ('beatriz.ferreiradacosta@sableware.nl', 'Beatriz Ferreira da Costa', 'HR Manager', 'sableware.nl', 'GB', NULL, 'yes', 'event', '2024-11-14 22:13:30');
INSERT INTO contacts VALUES ('eva.jansen@orbit-logistics.pl', 'Eva Jansen', 'CTO', 'orbit-logistics.pl', 'US', 'Asia/Tokyo', 'no', 'linkedin', '2019-09-29 07:11:59');
INSERT INTO contacts VALUES ('beatriz.ferreiradacosta@gmail.com', 'Beatriz Ferreira da Costa', 'Head of Marketing', NULL, 'IN', 'Europe/Berlin', 'pending', 'linkedin', '2018-05-14 10:09:43');
INSERT INTO contacts VALUES ('amelia.green-howard@kaizen-motors.jp', 'Amelia Green-Howard', 'data analyst', 'kaizen-motors.jp', 'JP', 'Asia/Tokyo', 'yes', 'event', '2022-04-19 12:22:47');
INSERT INTO contacts VALUES ('ravi.jansen@kaizen-motors.jp', 'Ravi Jansen', 'data analyst', 'kaizen-motors.jp', 'JP', 'Europe/Berlin', 'yes', 'web_search', '2026-09-03 16:02:33');
INSERT INTO contacts VALUES ('lars-erik.jansen@orbit-logistics.pl', 'Lars-Erik Jansen', 'data analyst', 'orbit-logistics.pl', 'DE', 'Europe/Berlin', 'pending', 'web_search', '2025-04-23 07:09:57');
INSERT INTO contacts VALUES ('lars-erik.lindqvist@gmail.com', 'Lars-Erik Lindqvist', 'data analyst', NULL, 'NL', 'Europe/Berlin', 'yes', 'linkedin', '2023-10-25 06:08:20');
INSERT INTO contacts VALUES ('chidi.patel@uni-adelaide.edu.au', 'Chidi Patel', 'data analyst', 'uni-adelaide.edu.au', 'AU', NULL, 'yes', 'newsletter', '2024-12-01 07:19:16');
INSERT INTO contacts VALUES ('noor.lim@proton.me', 'Noor Lim', 'HR Manager', NULL, 'NL', 'Europe/London', 'no', 'event', '2026-10-25 21:01:07');
INSERT INTO contacts VALUES ('beatriz.jansen@proton.me', 'Beatriz Jansen', 'Student', NULL, NULL, 'Asia/Tokyo', 'yes', 'web_search', '2025-11-06 06:46:12');
INSERT INTO contacts VALUES ('chidi.green-howard@fernlabs.com', 'Chidi Green-Howard', 'CTO', 'fernlabs.com', 'GB', 'Asia/Tokyo', 'yes', 'partner', '2019-11-27 17:26:37');
INSERT INTO contacts VALUES ('noor.jansen@gmail.com', 'Noor Jansen', 'Data Analyst', NULL, NULL, NULL, 'yes', 'partner', '2018-01-02 06:35:06');
INSERT INTO contacts VALUES ('yara.almeida@cobaltware.io', 'Yara Almeida', 'HR Manager', 'cobaltware.io', 'US', 'Europe/London', 'yes', 'partner', '2022-09-15 21:24:59');
INSERT INTO contacts VALUES ('piotr.patel@brightforge.com', 'Piotr Patel', 'Product Owner', 'brightforge.com', 'US', 'Europe/Berlin', 'yes', 'linkedin', '2025-03-26 12:48:09');
INSERT INTO contacts VALUES ('hannah.sato@uni-adelaide.edu.au', 'Hannah Sato', 'data analyst', 'uni-adelaide.edu.au', 'AU', 'America/New_York', 'no', 'newsletter', '2023-02-26 06:34:01');
INSERT INTO contacts VALUES ('mia.lindqvist@sableware.nl', 'Mia Lindqvist', 'Head of Marketing', 'sableware.nl', 'GB', 'America/New_York', 'yes', 'linkedin', '2019-12-10 07:10:16');
INSERT INTO contacts VALUES ('piotr.jansen@kaizen-motors.jp', 'Piotr Jansen', 'Product Owner', 'kaizen-motors.jp', 'JP', 'Europe/London', 'pending', 'partner', '2026-01-26 16:15:18');
INSERT INTO contacts VALUES ('hannah.lim@medicore.co.uk', 'Hannah Lim', 'data analyst', 'medicore.co.uk', 'DE', 'America/New_York', 'yes', 'newsletter', '2024-10-25 10:01:37');
INSERT INTO contacts VALUES ('beatriz.schulz@pixelhaus.de', 'BEATRIZ SCHULZ', 'Data Analyst', 'pixelhaus.de', 'DE', 'Asia/Tokyo', 'no', 'partner', '2025-10-12 16:49:15');
INSERT INTO contacts VALUES ('piotr.lindqvist@outlook.com', 'Piotr Lindqvist', 'Product Owner', NULL, 'NL', 'Europe/Berlin', 'yes', 'linkedin', '2023-08-01 07:19:40');
INSERT INTO contacts VALUES ('piotr.tanaka@alpinelabs.nl', 'Piotr Tanaka', 'Product Owner', 'alpinelabs.nl', 'NL', 'Europe/London', 'yes', 'newsletter', '2021-12-16 08:42:20');
INSERT INTO contacts VALUES ('jack.jansen@orbit-logistics.pl', 'Jack Jansen', 'Student', 'orbit-logistics.pl', 'PL', NULL, 'yes', 'event', '2019-06-26 19:35:11');
INSERT INTO contacts VALUES ('tom.almeida@northwind-bank.se', 'Tom Almeida', 'Student', 'northwind-bank.se', 'SE', 'America/New_York', 'yes', 'web_search', '2024-12-19 15:02:06');
INSERT INTO contacts VALUES ('piotr.green-howard@outlook.com', 'Piotr Green-Howard', 'Student', NULL, 'IN', 'Europe/Berlin', 'yes', 'linkedin', '2018-12-21 09:10:57');
INSERT INTO contacts VALUES ('tom.lindqvist@northwind-bank.se', 'Tom Lindqvist', 'Product Owner', 'northwind-bank.se', 'SE', NULL, 'pending', 'event', '2022-09-10 13:34:19');
INSERT INTO contacts VALUES ('hannah.ferreiradacosta@medicore.co.uk', 'Hannah Ferreira da Costa', 'data analyst', 'medicore.co.uk', 'GB', 'America/New_York', 'pending', 'event', '2022-11-26 11:12:27');
INSERT INTO contacts VALUES ('chidi.green-howard@sableware.nl', 'Chidi Green-Howard', NULL, 'sableware.nl', 'NL', 'Asia/Tokyo', 'no', 'web_search', '2018-10-01 11:18:05');
INSERT INTO contacts VALUES ('beatriz.patel@tulipsoft.nl', 'Beatriz Patel', 'Data Analyst', 'tulipsoft.nl', 'NL', 'America/New_York', 'pending', 'linkedin', '2021-01-23 19:15:43');
INSERT INTO contacts VALUES ('jack.sato@proton.me', 'Jack Sato', 'HR Manager', NULL, 'IN', 'Asia/Tokyo', 'no', 'web_search', '2023-09-28 08:15:50');
INSERT INTO contacts VALUES ('jack.ferreiradacosta@pixelhaus.de', 'Jack Ferreira da Costa', 'Product Owner', 'pixelhaus.de', 'DE', 'America/New_York', 'no', 'event', '2025-04-11 08:48:24');
INSERT INTO contacts VALUES ('jack.lim@uni-adelaide.edu.au', 'Jack Lim', 'data analyst', 'uni-adelaide.edu.au', 'AU', 'Asia/Tokyo', 'yes', 'linkedin', '2021-09-23 15:36:57');
INSERT INTO contacts VALUES ('yara.okafor@orbit-logistics.pl', 'Yara Okafor', 'data analyst', 'orbit-logistics.pl', 'PL', 'Europe/London', 'yes', 'partner', '2025-12-23 15:55:18');
INSERT INTO contacts VALUES ('ravi.jansen@outlook.com', 'Ravi Jansen', 'HR Manager', NULL, 'NL', 'Europe/Berlin', 'pending', 'newsletter', '2023-07-23 17:26:13');
INSERT INTO contacts VALUES ('ingrid.sato@tulipsoft.nl', 'Ingrid Sato', NULL, 'tulipsoft.nl', 'NL', 'Asia/Tokyo', 'pending', 'newsletter', '2024-05-24 15:56:40');
INSERT INTO contacts VALUES ('lars-erik.green-howard@lagosgrid.ng', 'Lars-Erik Green-Howard', 'Student', 'lagosgrid.ng', 'NG', 'Asia/Tokyo', 'no', 'newsletter', '2019-03-01 22:00:48');
INSERT INTO contacts VALUES ('hannah.baker@proton.me', 'Hannah Baker', 'data analyst', NULL, 'DE', 'America/New_York', 'pending', 'partner', '2025-11-25 08:19:31');
INSERT INTO contacts VALUES ('sven.lim@northwind-bank.se', 'Sven Lim', 'Data Analyst', 'northwind-bank.se', 'SE', NULL, 'pending', 'linkedin', '2024-08-19 09:32:21');
INSERT INTO contacts VALUES ('chidi.almeida@bluelabs.io', 'Chidi Almeida', NULL, 'bluelabs.io', 'US', 'Europe/Berlin', 'yes', 'linkedin', '2021-11-30 17:17:46');
INSERT INTO contacts VALUES ('beatriz.devries@pixelhaus.de', 'Beatriz de Vries', 'Data Analyst', 'pixelhaus.de', 'DE', 'Europe/Berlin', 'no', 'event', '2018-03-14 11:00:10');
INSERT INTO contacts VALUES ('beatriz.okafor@uni-adelaide.edu.au', 'Beatriz Okafor', 'Data Analyst', 'uni-adelaide.edu.au', 'IN', 'Europe/Berlin', 'yes', 'event', '2025-06-21 07:00:29');
INSERT INTO contacts VALUES ('lars-erik.tanaka@proton.me', 'Lars-Erik Tanaka', 'CTO', NULL, 'US', 'Europe/Berlin', 'yes', 'linkedin', '2024-08-11 18:50:17');
INSERT INTO contacts VALUES ('chidi.tanaka@brightforge.com', 'Chidi Tanaka', 'Product Owner', 'brightforge.com', 'US', 'Europe/Berlin', 'yes', 'event', '2026-01-23 22:03:39');
INSERT INTO contacts VALUES ('sven.almeida@gmail.com', 'Sven Almeida', 'data analyst', NULL, 'BR', 'Europe/London', 'no', 'event', '2025-06-25 20:48:24');
INSERT INTO contacts VALUES ('noor.devries@brightforge.com', 'Noor de Vries', 'HR Manager', 'brightforge.com', 'US', 'Asia/Tokyo', 'yes', 'web_search', '2023-10-30 09:06:31');
INSERT INTO contacts VALUES ('ravi.ferreiradacosta@northwind-bank.se', 'Ravi Ferreira da Costa', 'Product Owner', 'northwind-bank.se', 'SE', 'America/New_York', 'pending', 'web_search', '2018-09-01 15:32:23');
INSERT INTO contacts VALUES ('amelia.devries@outlook.com', 'Amelia de Vries', 'Student', NULL, 'US', 'Europe/Berlin', 'no', 'partner', '2025-07-10 16:57:15');
INSERT INTO contacts VALUES ('eva.lim@cobaltlabs.com', 'Eva Lim', 'Data Analyst', 'cobaltlabs.com', 'US', NULL, 'pending', 'partner', '2019-06-15 15:54:53');
INSERT INTO contacts VALUES ('sven.green-howard@gmail.com', 'Sven Green-Howard', 'Head of Marketing', NULL, 'GB', 'Asia/Tokyo', 'yes', 'newsletter', '2026-10-11 08:19:06');
INSERT INTO contacts VALUES ('ravi.lim@kaizen-motors.jp', 'Ravi Lim', 'Student', 'kaizen-motors.jp', 'JP', 'Asia/Tokyo', 'yes', 'partner', '2020-06-16 06:44:15');
INSERT INTO contacts VALUES ('piotr.lindqvist@alpinelabs.nl', 'Piotr Lindqvist', 'Student', 'alpinelabs.nl', 'NL', 'America/New_York', 'yes', 'partner', '2024-04-23 16:49:46');
INSERT INTO contacts VALUES ('ravi.okafor@gmail.com', 'Ravi Okafor', 'Head of Marketing', NULL, 'GB', 'Asia/Tokyo', 'no', 'newsletter', '2026-02-26 12:36:48');
INSERT INTO contacts VALUES ('beatriz.schulz@outlook.com', 'Beatriz Schulz', 'Product Owner', NULL, 'NL', 'Europe/London', 'no', 'partner', '2024-12-20 11:28:04');
INSERT INTO contacts VALUES ('ravi.devries@gmail,com', 'Ravi de Vries', 'CTO', NULL, NULL, 'Asia/Tokyo', 'yes', 'linkedin', '2023-02-28 07:07:47');
INSERT INTO contacts VALUES ('piotr.tanaka@sableware.nl', 'PIOTR TANAKA', 'Data Analyst', 'sableware.nl', 'NL', NULL, 'yes', 'partner', '2022-05-07 19:17:01');
INSERT INTO contacts VALUES ('tom.tanaka@orbit-logistics.pl', 'Tom Tanaka', 'data analyst', 'orbit-logistics.pl', 'NL', NULL, 'yes', 'partner', '2019-09-30 20:52:20');
INSERT INTO contacts VALUES ('hannah.devries@lagosgrid.ng', 'Hannah de Vries', 'data analyst', 'lagosgrid.ng', 'NL', 'America/New_York', 'no', 'event', '2025-10-27 13:31:40');
INSERT INTO contacts VALUES ('sven.almeida@northwind-bank.se', 'Sven Almeida', 'CTO', 'northwind-bank.se', 'SE', 'Europe/London', 'yes', 'partner', '2021-05-15 20:33:32');
INSERT INTO contacts VALUES ('chidi.devries@bluetrade.io', 'Chidi de Vries', 'data analyst', 'bluetrade.io', 'GB', NULL, 'pending', 'linkedin', '2025-05-15 22:11:34');
INSERT INTO contacts VALUES ('ravi.sato@kaizen-motors.jp', 'Ravi Sato', 'CTO', 'kaizen-motors.jp', 'JP', NULL, 'yes', 'newsletter', '2025-06-20 11:08:31');
INSERT INTO contacts VALUES ('hannah.baker@lagosgrid.ng', 'Hannah Baker', 'Head of Marketing', 'lagosgrid.ng', 'NG', NULL, 'yes', 'web_search', '2019-06-01 20:43:09');
INSERT INTO contacts VALUES ('noor.sato@sabledata.io', 'Noor Sato', 'data analyst', 'sabledata.io', 'US', 'Europe/London', 'pending', 'linkedin', '2021-06-07 06:56:25');
INSERT INTO contacts VALUES ('amelia.patel@proton.me', 'Amelia Patel', NULL, NULL, 'GB', NULL, 'yes', 'linkedin', '2026-10-12 07:10:02');
INSERT INTO contacts VALUES ('lars-erik.ferreiradacosta@pixelhaus.de', 'Lars-Erik Ferreira da Costa', 'Data Analyst', 'pixelhaus.de', 'DE', 'Europe/London', 'pending', 'event', '2019-12-23 10:05:22');
INSERT INTO contacts VALUES ('eva.tanaka@cobaltware.io', 'Eva Tanaka', 'CTO', 'cobaltware.io', 'US', 'Europe/London', 'no', 'event', '2025-09-05 07:22:45');
INSERT INTO contacts VALUES ('piotr.schulz@lagosgrid.ng', 'Piotr Schulz', 'Student', 'lagosgrid.ng', 'NG', 'Europe/London', 'pending', 'event', '2023-05-28 20:32:54');
INSERT INTO webinars VALUES ('W001', 'SQL for Marketers', 'data', 'en', 'held', '2021-02-07 09:30:00', 60, 0, 'Nadia Brandt');
INSERT INTO webinars VALUES ('W002', 'Dashboards that Work', 'data', 'en', 'cancelled', '2022-08-04 18:00:00', 90, 49.5, NULL);
INSERT INTO webinars VALUES ('W003', 'Intro to Machine Learning', 'ai', 'pt', 'held', '2020-12-16 16:00:00', 45, 0, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W004', 'Prompting in Practice', 'ai', 'en', 'held', '2020-05-19 14:00:00', 30, 0, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W005', 'Hiring Across Time Zones', 'people', 'en', 'held', '2026-08-11 10:00:00', 45, 0, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W006', 'GDPR in 45 Minutes', 'legal', 'en', 'cancelled', '2022-11-02 09:30:00', 30, 99, 'Dr. Priyanka Rao');
INSERT INTO webinars VALUES ('W007', 'Cloud Cost Clinic', 'cloud', 'de', 'held', '2025-04-18 18:30:00', 60, 49.5, NULL);
INSERT INTO webinars VALUES ('W008', 'Zero-Downtime Migrations', 'cloud', 'pt', 'held', '2024-02-27 10:30:00', 60, 19, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W009', 'Data Quality Bootcamp', 'data', 'pt', 'held', '2021-07-15 16:30:00', 30, 19, 'Dr. Priyanka Rao');
INSERT INTO webinars VALUES ('W010', 'Fair Pay Audits', 'people', 'en', 'held', '2025-09-12 14:00:00', 60, 0, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W011', 'AI Act Explained', 'legal', 'en', 'held', '2021-08-14 14:30:00', 120, 19, 'Nadia Brandt');
INSERT INTO webinars VALUES ('W012', 'Streaming 101', 'data', 'de', 'held', '2024-03-02 10:00:00', 30, 49.5, 'Felix Moreau');
INSERT INTO webinars VALUES ('W013', 'Vector Search Deep Dive', 'ai', 'en', 'held', '2020-07-14 14:30:00', 90, 0, 'Felix Moreau');
INSERT INTO webinars VALUES ('W014', 'SQL for Marketers II', 'data', 'pt', 'held', '2021-08-06 16:30:00', 90, 0, 'Felix Moreau');
INSERT INTO webinars VALUES ('W015', 'Dashboards that Work II', 'data', 'de', 'held', '2025-08-30 09:00:00', 30, 0, 'Dr. Priyanka Rao');
INSERT INTO webinars VALUES ('W016', 'Intro to Machine Learning II', 'ai', 'en', 'held', '2025-02-09 14:30:00', 30, 49.5, 'Dr. Priyanka Rao');
INSERT INTO webinars VALUES ('W017', 'Prompting in Practice II', 'ai', 'pt', 'held', '2021-02-25 14:00:00', 90, 19, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W018', 'Hiring Across Time Zones II', 'people', 'pt', 'held', '2026-01-26 18:00:00', 90, 49.5, 'Dr. Priyanka Rao');
INSERT INTO webinars VALUES ('W019', 'GDPR in 45 Minutes II', 'legal', 'en', 'held', '2020-07-24 14:00:00', 120, 19, NULL);
INSERT INTO webinars VALUES ('W020', 'Cloud Cost Clinic II', 'cloud', 'en', 'cancelled', '2021-12-13 14:30:00', 45, 0, NULL);
INSERT INTO webinars VALUES ('W021', 'Zero-Downtime Migrations II', 'cloud', 'pt', 'held', '2026-07-03 09:30:00', 60, 49.5, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W022', 'Data Quality Bootcamp II', 'data', 'pt', 'held', '2022-05-28 09:00:00', 45, 99, 'Dr. Priyanka Rao');
INSERT INTO webinars VALUES ('W023', 'Fair Pay Audits II', 'people', 'en', 'held', '2022-10-23 16:30:00', 120, 99, 'Felix Moreau');
INSERT INTO webinars VALUES ('W024', 'AI Act Explained II', 'legal', 'en', 'held', '2023-06-30 14:00:00', 120, 99, 'Felix Moreau');
INSERT INTO webinars VALUES ('W025', 'Streaming 101 II', 'data', 'en', 'held', '2026-10-06 14:00:00', 90, 0, NULL);
INSERT INTO webinars VALUES ('W026', 'Vector Search Deep Dive II', 'ai', 'en', 'held', '2022-10-23 10:30:00', 120, 19, NULL);
INSERT INTO webinars VALUES ('W027', 'SQL for Marketers III', 'data', 'en', 'held', '2026-09-11 09:00:00', 120, 0, 'Oscar Whelan');
INSERT INTO webinars VALUES ('W028', 'Dashboards that Work III', 'data', 'en', 'scheduled', '2026-12-15 09:00:00', 60, 0, 'Felix Moreau');
INSERT INTO webinars VALUES ('W029', 'Intro to Machine Learning III', 'ai', 'en', 'scheduled', '2027-01-28 18:30:00', 90, 0, 'Dr. Priyanka Rao');
INSERT INTO webinars VALUES ('W030', 'Prompting in Practice III', 'ai', 'en', 'scheduled', '2027-02-07 14:00:00', 30, 99, NULL);
INSERT INTO signups VALUES (1, 'lars-erik.jansen@orbit-logistics.pl', 'W008', '2024-02-27 04:10:00', 'linkedin', 'attended', '2024-02-27 10:30:00', '2024-02-27 10:40:00', NULL);
INSERT INTO signups VALUES (2, 'chidi.green-howard@outlook.com', 'W011', '2021-08-12 06:55:00', 'linkedin', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (3, 'ravi.jansen@kaizen-motors.jp', 'W016', '2025-02-07 11:48:00', 'linkedin', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (4, 'piotr.lindqvist@alpinelabs.nl', 'W016', '2025-02-04 06:11:00', 'web_search', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (5, 'hannah.ferreiradacosta@medicore.co.uk', 'W015', '2025-07-31 02:36:00', 'partner', 'attended', '2025-08-30 08:56:00', '2025-08-30 09:06:00', 4);
INSERT INTO signups VALUES (6, 'lars-erik.jansen@orbit-logistics.pl', 'W012', '2024-03-02 08:33:00', 'partner', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (7, 'jack.ferreiradacosta@pixelhaus.de', 'W013', '2020-07-09 05:46:00', 'linkedin', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (8, 'lars-erik.sato@orbit-logistics.pl', 'W002', '2022-07-30 15:19:00', 'web_search', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (9, 'beatriz.ferreiradacosta@gmail.com', 'W016', '2025-01-10 08:46:00', 'web_search', 'attended', '2025-02-09 14:30:00', '2025-02-09 14:55:00', NULL);
INSERT INTO signups VALUES (10, 'chidi.devries@bluetrade.io', 'W015', '2025-08-28 02:42:00', 'web_search', 'attended', '2025-08-30 09:02:00', '2025-08-30 09:12:00', 4);
INSERT INTO signups VALUES (11, 'eva.jansen@orbit-logistics.pl', 'W007', '2025-04-06 11:51:00', 'partner', 'attended', '2025-04-18 18:29:00', '2025-04-18 19:34:00', 4);
INSERT INTO signups VALUES (12, 'piotr.tanaka@alpinelabs.nl', 'W011', '2021-08-14 13:52:00', 'web_search', 'attended', '2021-08-14 14:55:00', '2021-08-14 15:05:00', NULL);
INSERT INTO signups VALUES (13, 'mia.lindqvist@sableware.nl', 'W010', '2025-09-07 11:22:00', 'partner', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (14, 'piotr.patel@brightforge.com', 'W015', '2025-07-31 02:50:00', 'newsletter', 'attended', '2025-08-30 09:02:00', '2025-08-30 09:37:00', 4);
INSERT INTO signups VALUES (15, 'sven.green-howard@gmail.com', 'W013', '2020-07-13 14:09:00', 'linkedin', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (16, 'lars-erik.jansen@orbit-logistics.pl', 'W002', '2022-08-02 17:10:00', 'web_search', 'registered', NULL, NULL, NULL);
INSERT INTO signups VALUES (17, 'mia.lindqvist@sableware.nl', 'W018', '2026-01-14 11:57:00', 'web_search', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (18, 'chidi.devries@bluetrade.io', 'W020', '2021-12-12 09:50:00', 'newsletter', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (19, 'hannah.ferreiradacosta@medicore.co.uk', 'W019', '2020-07-23 08:22:00', 'web_search', 'attended', '2020-07-24 14:09:00', '2020-07-24 16:14:00', 1);
INSERT INTO signups VALUES (20, 'hannah.lim@medicore.co.uk', 'W017', '2021-02-13 12:54:00', 'partner', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (21, 'piotr.patel@brightforge.com', 'W022', '2022-05-27 02:10:00', 'partner', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (22, 'beatriz.schulz@pixelhaus.de', 'W010', '2025-09-07 08:15:00', 'linkedin', 'attended', '2025-09-12 13:56:00', '2025-09-12 14:21:00', NULL);
INSERT INTO signups VALUES (23, 'tom.lindqvist@northwind-bank.se', 'W019', '2020-07-12 09:36:00', 'linkedin', 'attended', '2020-07-24 14:00:00', '2020-07-24 14:10:00', 1);
INSERT INTO signups VALUES (24, 'beatriz.patel@tulipsoft.nl', 'W004', '2020-03-20 06:59:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (25, 'chidi.green-howard@fernlabs.com', 'W016', '2025-01-28 13:42:00', 'partner', 'attended', '2025-02-09 14:26:00', '2025-02-09 14:56:00', 5);
INSERT INTO signups VALUES (26, 'jack.sato@proton.me', 'W014', '2021-08-04 09:22:00', 'newsletter', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (27, 'lars-erik.green-howard@lagosgrid.ng', 'W005', '2026-08-09 05:44:00', 'partner', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (28, 'ravi.lim@kaizen-motors.jp', 'W005', '2026-07-30 09:47:00', 'partner', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (29, 'lars-erik.green-howard@lagosgrid.ng', 'W016', '2025-01-10 06:33:00', 'linkedin', 'attended', '2025-02-09 14:30:00', '2025-02-09 14:55:00', 1);
INSERT INTO signups VALUES (30, 'jack.jansen@orbit-logistics.pl', 'W007', '2025-03-19 16:37:00', 'linkedin', 'attended', '2025-04-18 18:26:00', '2025-04-18 18:36:00', 5);
INSERT INTO signups VALUES (31, 'yara.almeida@cobaltware.io', 'W019', '2020-07-19 12:49:00', 'partner', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (32, 'beatriz.ferreiradacosta@northwind-bank.se', 'W008', '2024-02-25 01:59:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (33, 'tom.lindqvist@northwind-bank.se', 'W018', '2025-11-27 17:37:00', 'linkedin', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (34, 'eva.jansen@orbit-logistics.pl', 'W015', '2025-08-29 07:03:00', 'newsletter', 'attended', '2025-08-30 09:00:00', '2025-08-30 09:10:00', 3);
INSERT INTO signups VALUES (35, 'ingrid.sato@tulipsoft.nl', 'W003', '2020-10-17 09:14:00', 'newsletter', 'attended', '2020-12-16 16:00:00', '2020-12-16 16:10:00', 4);
INSERT INTO signups VALUES (36, 'chidi.almeida@bluelabs.io', 'W021', '2026-06-28 00:31:00', 'newsletter', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (37, 'chidi.devries@bluetrade.io', 'W009', '2021-07-13 13:59:00', 'web_search', 'attended', '2021-07-15 16:55:00', '2021-07-15 17:30:00', 1);
INSERT INTO signups VALUES (38, 'lars-erik.lindqvist@gmail.com', 'W014', '2021-08-06 12:21:00', 'newsletter', 'attended', '2021-08-06 16:26:00', '2021-08-06 16:36:00', 4);
INSERT INTO signups VALUES (39, 'hannah.sato@uni-adelaide.edu.au', 'W001', '2021-02-07 02:27:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (40, 'yara.almeida@cobaltware.io', 'W018', '2025-12-27 15:08:00', 'newsletter', 'attended', '2026-01-26 18:09:00', '2026-01-26 19:44:00', 5);
INSERT INTO signups VALUES (41, 'lars-erik.sato@orbit-logistics.pl', 'W021', '2026-06-03 06:00:00', 'web_search', 'attended', '2026-07-03 09:30:00', '2026-07-03 10:30:00', 4);
INSERT INTO signups VALUES (42, 'tom.lindqvist@northwind-bank.se', 'W007', '2025-04-18 15:23:00', 'web_search', 'attended', '2025-04-18 18:32:00', '2025-04-18 18:57:00', 3);
INSERT INTO signups VALUES (43, 'chidi.devries@bluetrade.io', 'W003', '2020-12-14 12:54:00', 'web_search', 'attended', '2020-12-16 15:56:00', '2020-12-16 16:41:00', 5);
INSERT INTO signups VALUES (44, 'piotr.tanaka@sableware.nl', 'W008', '2024-02-27 10:04:00', 'linkedin', 'attended', '2024-02-27 10:55:00', '2024-02-27 11:55:00', 1);
INSERT INTO signups VALUES (45, 'chidi.green-howard@outlook.com', 'W006', '2022-10-03 05:15:00', 'web_search', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (46, 'piotr.green-howard@outlook.com', 'W008', '2024-01-28 03:37:00', 'linkedin', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (47, 'yara.almeida@cobaltware.io', 'W002', '2022-08-04 14:32:00', 'newsletter', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (48, 'beatriz.ferreiradacosta@sableware.nl', 'W008', '2024-01-28 06:20:00', 'web_search', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (49, 'chidi.green-howard@outlook.com', 'W016', '2025-02-07 10:16:00', 'web_search', 'attended', '2025-02-09 14:39:00', '2025-02-09 15:04:00', NULL);
INSERT INTO signups VALUES (50, 'chidi.devries@bluetrade.io', 'W013', '2020-07-13 10:11:00', 'web_search', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (51, 'tom.tanaka@orbit-logistics.pl', 'W013', '2020-07-12 06:51:00', 'partner', 'attended', '2020-07-14 14:26:00', '2020-07-14 14:51:00', 3);
INSERT INTO signups VALUES (52, 'chidi.devries@bluetrade.io', 'W011', '2021-08-09 13:42:00', 'web_search', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (53, 'piotr.jansen@kaizen-motors.jp', 'W013', '2020-07-12 08:05:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (54, 'piotr.patel@brightforge.com', 'W011', '2021-08-09 13:12:00', 'web_search', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (55, 'beatriz.ferreiradacosta@sableware.nl', 'W019', '2020-07-12 09:51:00', 'linkedin', 'attended', '2020-07-24 14:00:00', '2020-07-24 14:10:00', 4);
INSERT INTO signups VALUES (56, 'piotr.tanaka@sableware.nl', 'W015', '2025-08-28 00:53:00', 'linkedin', 'attended', '2025-08-30 08:56:00', '2025-08-30 09:26:00', NULL);
INSERT INTO signups VALUES (57, 'lars-erik.sato@orbit-logistics.pl', 'W020', '2021-12-12 13:46:00', 'partner', 'registered', NULL, NULL, NULL);
INSERT INTO signups VALUES (58, 'beatriz.ferreiradacosta@northwind-bank.se', 'W020', '2021-11-13 05:01:00', 'newsletter', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (59, 'chidi.devries@bluetrade.io', 'W001', '2021-02-05 02:44:00', 'partner', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (60, 'beatriz.ferreiradacosta@gmail.com', 'W006', '2022-10-03 05:53:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (61, 'chidi.green-howard@outlook.com', 'W011', '2021-07-15 09:57:00', 'newsletter', 'attended', '2021-08-14 14:55:00', '2021-08-14 15:05:00', 5);
INSERT INTO signups VALUES (62, 'noor.devries@brightforge.com', 'W013', '2020-07-09 07:52:00', 'newsletter', 'attended', '2020-07-14 14:29:00', '2020-07-14 14:39:00', 4);
INSERT INTO signups VALUES (63, 'lars-erik.lindqvist@gmail.com', 'W020', '2021-12-12 06:25:00', 'newsletter', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (64, 'lars-erik.sato@orbit-logistics.pl', 'W003', '2020-12-16 15:18:00', 'linkedin', 'attended', '2020-12-16 15:56:00', '2020-12-16 16:41:00', 4);
INSERT INTO signups VALUES (65, 'hannah.sato@uni-adelaide.edu.au', 'W001', '2021-02-02 00:06:00', 'partner', 'attended', '2021-02-07 09:26:00', '2021-02-07 09:51:00', NULL);
INSERT INTO signups VALUES (66, 'piotr.green-howard@outlook.com', 'W019', '2020-07-19 07:40:00', 'newsletter', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (67, 'ingrid.sato@tulipsoft.nl', 'W008', '2024-02-26 06:08:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (68, 'ravi.jansen@outlook.com', 'W009', '2021-05-16 06:56:00', 'partner', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (69, 'eva.jansen@orbit-logistics.pl', 'W001', '2021-02-05 05:38:00', 'newsletter', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (70, 'beatriz.ferreiradacosta@northwind-bank.se', 'W002', '2022-07-23 17:53:00', 'newsletter', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (71, 'lars-erik.sato@orbit-logistics.pl', 'W002', '2022-08-04 16:40:00', 'partner', 'registered', NULL, NULL, NULL);
INSERT INTO signups VALUES (72, 'lars-erik.jansen@orbit-logistics.pl', 'W013', '2020-05-15 08:03:00', 'partner', 'attended', '2020-07-14 14:32:00', '2020-07-14 16:07:00', 4);
INSERT INTO signups VALUES (73, 'piotr.green-howard@outlook.com', 'W001', '2021-02-02 08:21:00', 'web_search', 'attended', '2021-02-07 09:26:00', '2021-02-07 09:51:00', 4);
INSERT INTO signups VALUES (74, 'ravi.jansen@kaizen-motors.jp', 'W007', '2025-04-13 14:44:00', 'newsletter', 'attended', '2025-04-18 18:30:00', '2025-04-18 19:30:00', NULL);
INSERT INTO signups VALUES (75, 'yara.okafor@orbit-logistics.pl', 'W007', '2025-04-17 10:39:00', 'web_search', 'attended', '2025-04-18 18:32:00', '2025-04-18 18:42:00', NULL);
INSERT INTO signups VALUES (76, 'beatriz.ferreiradacosta@gmail.com', 'W021', '2026-07-03 00:05:00', 'web_search', 'attended', '2026-07-03 09:30:00', '2026-07-03 10:30:00', 4);
INSERT INTO signups VALUES (77, 'mia.lindqvist@sableware.nl', 'W009', '2021-07-13 07:08:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (78, 'chidi.devries@bluetrade.io', 'W016', '2025-02-07 12:44:00', 'newsletter', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (79, 'eva.jansen@orbit-logistics.pl', 'W018', '2026-01-21 14:20:00', 'web_search', 'no_show', NULL, NULL, NULL);
INSERT INTO signups VALUES (80, 'chidi.green-howard@fernlabs.com', 'W008', '2023-12-29 07:55:00', 'linkedin', 'cancelled', NULL, NULL, NULL);
INSERT INTO signups VALUES (81, 'noor.lim@proton.me', 'W007', '2025-04-18 07:12:30', 'partner', 'attended', '2025-04-18 18:30:00', '2025-04-18 20:10:00', 4);
INSERT INTO signups VALUES (82, 'noor.lim@proton.me', 'W008', '2024-02-27 07:12:30', 'partner', 'attended', '2024-02-27 10:30:00', '2024-02-27 20:10:00', 4);
INSERT INTO signups VALUES (83, 'noor.lim@proton.me', 'W021', '2026-07-03 07:12:30', 'partner', 'attended', '2026-07-03 09:30:00', '2026-07-03 20:10:00', 4);
INSERT INTO phone_numbers VALUES (1, 'piotr.patel@brightforge.com', '+31-26-5587000', 'office', 0, '2024-06-27 16:42:17');
INSERT INTO phone_numbers VALUES (2, 'beatriz.ferreiradacosta@gmail.com', '+1-55-0974575', 'mobile', 0, '2025-12-19 06:19:31');
INSERT INTO phone_numbers VALUES (3, 'lars-erik.green-howard@lagosgrid.ng', '+81-90-5004790', 'mobile', 0, '2026-03-04 07:39:42');
INSERT INTO phone_numbers VALUES (4, 'eva.jansen@orbit-logistics.pl', '+1-15-3436289', 'mobile', 0, '2023-12-29 09:42:16');
INSERT INTO phone_numbers VALUES (5, 'lars-erik.sato@orbit-logistics.pl', '+31-30-2108175', 'mobile', 1, '2021-04-09 20:18:45');
INSERT INTO phone_numbers VALUES (6, 'hannah.ferreiradacosta@medicore.co.uk', '+81-12-1956293', 'mobile', 0, '2020-01-13 19:27:10');
INSERT INTO phone_numbers VALUES (7, 'tom.almeida@northwind-bank.se', '+49-98-2864388', 'switchboard', 0, '2026-09-23 13:18:44');
INSERT INTO phone_numbers VALUES (8, 'beatriz.ferreiradacosta@gmail.com', '+49-34-3010951', 'mobile', 0, '2024-12-02 10:23:41');
INSERT INTO phone_numbers VALUES (9, 'beatriz.ferreiradacosta@sableware.nl', '+1-79-4346403', 'office', 0, '2021-10-16 19:19:01');
INSERT INTO phone_numbers VALUES (10, 'jack.lim@uni-adelaide.edu.au', '+1-94-3604671', 'switchboard', 1, '2019-02-16 13:13:45');
INSERT INTO phone_numbers VALUES (11, 'lars-erik.green-howard@lagosgrid.ng', '+44-95-0152834', 'mobile', 0, '2020-07-20 18:49:49');
INSERT INTO phone_numbers VALUES (12, 'ingrid.sato@tulipsoft.nl', '+81-67-1823320', 'mobile', 1, '2024-07-15 14:04:19');
INSERT INTO phone_numbers VALUES (13, 'piotr.green-howard@outlook.com', '+44-44-4224428', 'mobile', 1, '2020-02-14 09:14:51');
INSERT INTO phone_numbers VALUES (14, 'beatriz.okafor@uni-adelaide.edu.au', '+81-74-8454399', 'mobile', 0, '2026-04-30 15:23:57');
INSERT INTO phone_numbers VALUES (15, 'eva.jansen@orbit-logistics.pl', '+81-36-1959426', 'office', 1, '2024-03-10 11:34:48');
INSERT INTO phone_numbers VALUES (16, 'yara.almeida@cobaltware.io', '+44-71-3934176', 'mobile', 0, '2024-04-09 18:31:51');
INSERT INTO phone_numbers VALUES (17, 'chidi.green-howard@fernlabs.com', '+1-76-9831209', 'switchboard', 0, '2026-03-12 18:08:40');
INSERT INTO phone_numbers VALUES (18, 'piotr.patel@brightforge.com', '+49-21-5770392', 'switchboard', 0, '2025-11-15 21:04:45');
INSERT INTO phone_numbers VALUES (19, 'tom.lindqvist@northwind-bank.se', '+49-10-9475638', 'office', 0, '2021-10-26 09:10:17');
INSERT INTO phone_numbers VALUES (20, 'beatriz.ferreiradacosta@northwind-bank.se', '+31-57-7148735', 'mobile', 0, '2021-11-05 14:28:52');
INSERT INTO phone_numbers VALUES (21, 'hannah.baker@proton.me', '+44-53-8363303', 'mobile', 0, '2022-07-06 19:19:10');
INSERT INTO phone_numbers VALUES (22, 'piotr.patel@brightforge.com', '+81-52-2388584', 'office', 0, '2020-09-16 09:44:57');
INSERT INTO phone_numbers VALUES (23, 'eva.jansen@orbit-logistics.pl', '+49-24-5941083', 'switchboard', 1, '2025-09-24 08:36:34');
INSERT INTO phone_numbers VALUES (24, 'lars-erik.lindqvist@gmail.com', '+1-81-8115978', 'mobile', 0, '2019-12-31 16:31:07');
INSERT INTO phone_numbers VALUES (25, 'eva.jansen@orbit-logistics.pl', '+49-24-4646962', 'office', 1, '2019-07-15 16:14:55');
INSERT INTO phone_numbers VALUES (26, 'chidi.green-howard@outlook.com', '+1-63-7957311', 'mobile', 1, '2020-10-27 21:18:52');
INSERT INTO phone_numbers VALUES (27, 'piotr.tanaka@alpinelabs.nl', '+49-92-1846722', 'mobile', 0, '2025-08-10 08:05:50');
INSERT INTO phone_numbers VALUES (28, 'beatriz.ferreiradacosta@sableware.nl', '+49-78-0696921', 'switchboard', 0, '2019-03-24 13:43:39');
INSERT INTO phone_numbers VALUES (29, 'hannah.sato@uni-adelaide.edu.au', '+31-81-4129927', 'office', 0, '2021-05-29 18:11:19');
INSERT INTO phone_numbers VALUES (30, 'hannah.lim@medicore.co.uk', '+49-25-4895137', 'office', 0, '2025-10-25 06:48:54');
INSERT INTO phone_numbers VALUES (31, 'hannah.sato@uni-adelaide.edu.au', '+81-80-7526808', 'switchboard', 0, '2019-08-12 22:52:49');
INSERT INTO phone_numbers VALUES (32, 'jack.jansen@orbit-logistics.pl', '+49-60-0501247', 'mobile', 0, '2024-08-27 19:30:49');
INSERT INTO phone_numbers VALUES (33, 'ravi.jansen@outlook.com', '+31-74-7428765', 'mobile', 1, '2024-07-12 16:38:19');
INSERT INTO phone_numbers VALUES (34, 'lars-erik.green-howard@lagosgrid.ng', '+81-81-5422933', 'office', 0, '2022-04-20 12:35:21');
INSERT INTO phone_numbers VALUES (35, 'piotr.tanaka@alpinelabs.nl', '+44-43-7368228', 'office', 1, '2019-11-07 11:49:21');
INSERT INTO phone_numbers VALUES (36, 'noor.jansen@gmail.com', '+44-51-8163284', 'mobile', 0, '2019-09-02 20:21:57');
INSERT INTO phone_numbers VALUES (37, 'chidi.almeida@bluelabs.io', '+44-20-7671362', 'mobile', 0, '2021-06-21 10:09:18');
INSERT INTO phone_numbers VALUES (38, 'hannah.baker@proton.me', '+81-65-8067403', 'office', 0, '2022-11-16 09:57:16');
INSERT INTO phone_numbers VALUES (39, 'beatriz.patel@tulipsoft.nl', '+81-62-2190302', 'mobile', 0, '2021-07-25 18:14:33');
INSERT INTO phone_numbers VALUES (40, 'beatriz.schulz@pixelhaus.de', '+81-69-8328047', 'mobile', 0, '2024-12-24 15:35:07');
INSERT INTO phone_numbers VALUES (41, 'chidi.green-howard@sableware.nl', '+31-94-4188452', 'mobile', 0, '2019-09-21 13:57:24');
INSERT INTO phone_numbers VALUES (42, 'hannah.sato@uni-adelaide.edu.au', '+81-77-2190288', 'mobile', 0, '2024-09-19 08:20:14');
INSERT INTO phone_numbers VALUES (43, 'lars-erik.green-howard@lagosgrid.ng', '+81-32-7856990', 'mobile', 1, '2024-12-13 18:18:39');
INSERT INTO phone_numbers VALUES (44, 'tom.almeida@northwind-bank.se', '+81-28-8207372', 'switchboard', 0, '2025-07-10 21:36:26');
INSERT INTO phone_numbers VALUES (45, 'chidi.almeida@bluelabs.io', '+49-27-1395779', 'mobile', 1, '2024-05-23 10:49:37');
INSERT INTO phone_numbers VALUES (46, 'yara.almeida@cobaltware.io', '+49-65-4237854', 'switchboard', 1, '2022-01-11 16:17:27');
INSERT INTO phone_numbers VALUES (47, 'piotr.patel@brightforge.com', '+1-70-3555691', 'office', 0, '2025-04-15 08:13:31');
INSERT INTO phone_numbers VALUES (48, 'beatriz.patel@tulipsoft.nl', '+49-73-1625007', 'mobile', 1, '2020-02-14 13:02:57');
INSERT INTO phone_numbers VALUES (49, 'piotr.jansen@kaizen-motors.jp', '+81-10-9041673', 'switchboard', 0, '2026-10-13 17:26:46');
INSERT INTO phone_numbers VALUES (50, 'lars-erik.tanaka@proton.me', '+49-72-4339830', 'mobile', 0, '2026-11-10 20:55:12');
INSERT INTO phone_numbers VALUES (51, 'beatriz.ferreiradacosta@sableware.nl', '+49-34-4176057', 'mobile', 0, '2020-02-04 08:52:47');
INSERT INTO phone_numbers VALUES (52, 'lars-erik.tanaka@proton.me', '+31-23-8987486', 'mobile', 0, '2024-05-13 08:21:18');
