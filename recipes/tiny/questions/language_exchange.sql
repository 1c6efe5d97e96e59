CREATE TABLE users (
  handle TEXT PRIMARY KEY,
  real_name TEXT,
  email TEXT,
  phone TEXT,
  city TEXT,
  country TEXT,
  birth_year INTEGER,
  premium INTEGER,
  invited_by TEXT REFERENCES users(handle),
  created_at TEXT,
  last_seen_at TEXT,
  deleted_at TEXT);
CREATE TABLE user_languages (
  handle TEXT REFERENCES users(handle),
  lang TEXT,
  kind TEXT,
  level TEXT,
  added_at TEXT,
  PRIMARY KEY (handle, lang));
CREATE TABLE meetups (
  meetup_id INTEGER PRIMARY KEY,
  title TEXT,
  host TEXT REFERENCES users(handle),
  lang TEXT,
  city TEXT,
  country TEXT,
  online INTEGER,
  starts_at TEXT,
  capacity INTEGER,
  created_at TEXT);
CREATE TABLE attendance (
  meetup_id INTEGER REFERENCES meetups(meetup_id),
  handle TEXT REFERENCES users(handle),
  rsvp TEXT,
  came INTEGER,
  rsvp_at TEXT,
  stars INTEGER,
  PRIMARY KEY (meetup_id, handle));
CREATE TABLE messages (
  msg_id INTEGER PRIMARY KEY,
  from_handle TEXT REFERENCES users(handle),
  to_handle TEXT REFERENCES users(handle),
  sent_at TEXT,
  read_at TEXT,
  body TEXT);
INSERT INTO users VALUES ('pieito10', 'Pierre-Yves Ito', 'pieito10@gmail.com', '+34 865847879', 'Madrid', 'ES', 2004, 1, NULL, '2019-06-14 11:12:10', '2026-07-28 09:01:33', NULL);
INSERT INTO users VALUES ('soogóm11', 'Soo-ah Gómez Ruiz', 'soogóm11@hotmail.com', NULL, 'Buenos Aires', 'AR', 1989, 0, NULL, '2022-08-10 08:43:48', '2022-10-17 12:20:21', NULL);
INSERT INTO users VALUES ('luctre12', 'Lucía Tremblay', 'luctre12@gmx.de', NULL, 'Berlin', 'DE', 1960, 0, NULL, '2019-10-05 10:52:54', '2021-05-13 16:30:12', NULL);
INSERT INTO users VALUES ('tessch13', 'Tessa Schröder', 'tessch13@naver.com', NULL, 'Istanbul', 'TR', 1989, 0, NULL, '2022-09-02 14:32:48', '2024-05-20 18:04:30', NULL);
INSERT INTO users VALUES ('pietre14', 'Pierre-Yves Tremblay', 'pietre14@gmx.de', '+82 100055124', 'Madrid', 'ES', 1983, 0, NULL, '2025-05-02 19:21:55', '2025-06-09 08:20:45', NULL);
INSERT INTO users VALUES ('harbra15', 'Haruka Brandt', 'harbra15@naver.com', NULL, 'Istanbul', 'TR', 2002, 0, NULL, '2023-06-19 22:26:54', '2023-07-24 14:59:34', '2025-10-24 18:40:25');
INSERT INTO users VALUES ('chltre16', 'Chloe Tremblay', 'chltre16@yahoo.es', '+54 496697712', 'Istanbul', 'TR', 1969, 0, NULL, '2021-04-14 17:20:55', '2023-09-03 20:08:11', NULL);
INSERT INTO users VALUES ('lucfer17', 'Lucía Fernández', 'lucfer17@naver.com', '+81 331641015', 'Berlin', 'DE', 1964, 0, NULL, '2019-08-19 06:35:44', '2025-06-28 21:33:45', NULL);
INSERT INTO users VALUES ('nilgóm18', 'Nils Gómez Ruiz', 'nilgóm18@naver.com', NULL, 'Istanbul', 'TR', 1963, 0, 'tessch13', '2024-04-09 18:26:58', '2024-08-25 13:06:19', NULL);
INSERT INTO users VALUES ('nilmac19', 'Nils MacLeod', 'nilmac19@hotmail.com', '+54 629712798', 'Seoul', 'KR', 1999, 0, NULL, '2020-01-13 20:04:12', '2021-12-04 12:46:52', NULL);
INSERT INTO users VALUES ('ayltre20', 'Aylin Tremblay', 'ayltre20@gmx.de', '+1 303554369', 'Buenos Aires', 'AR', 1995, 0, 'tessch13', '2022-05-03 13:57:21', '2023-08-13 22:25:21', '2024-05-05 20:53:59');
INSERT INTO users VALUES ('lucgóm21', 'Lucía Gómez Ruiz', 'lucgóm21@hotmail.com', NULL, 'Istanbul', 'TR', 1995, 0, NULL, '2022-04-15 19:15:02', '2024-04-20 12:58:45', NULL);
INSERT INTO users VALUES ('valyil22', 'Valentina Yılmaz', 'valyil22@naver.com', '+82 100055132', 'Toronto', 'CA', 1988, 0, 'luctre12', '2018-08-03 09:41:53', '2025-01-30 10:24:39', '2019-06-10 13:30:58');
INSERT INTO users VALUES ('jonyil23', 'Jonas Yılmaz', 'jonyil23@hotmail.com', '+81 645894731', 'Osaka', 'JP', NULL, 0, 'ayltre20', '2025-08-28 21:49:31', '2026-08-01 13:37:12', NULL);
INSERT INTO users VALUES ('valito24', 'Valentina Ito', 'valito24@yahoo.es', '+82 212862094', 'Seoul', 'KR', 1997, 0, NULL, '2025-06-06 14:30:24', '2025-06-09 14:56:43', NULL);
INSERT INTO users VALUES ('lucbra25', 'Lucía Brandt', 'lucbra25@gmx.de', '+34 000019635', 'Osaka', 'JP', 2004, 0, 'ayltre20', '2022-12-08 13:47:58', '2026-08-12 14:27:12', NULL);
INSERT INTO users VALUES ('lucyil26', 'Lucía Yılmaz', 'lucyil26@naver.com', NULL, 'Montréal', 'CA', 1991, 0, NULL, '2026-08-12 15:49:45', '2026-10-17 09:17:07', NULL);
INSERT INTO users VALUES ('minpar27', 'Min-jun Park', 'minpar27@naver.com', NULL, 'Montréal', 'CA', 2007, 1, 'tessch13', '2018-08-05 22:00:22', '2021-12-24 10:38:20', NULL);
INSERT INTO users VALUES ('aylito28', 'Aylin Ito', 'aylito28@gmail.com', '+49 664717053', 'Seoul', 'KR', 1981, 0, NULL, '2026-06-16 11:39:50', '2026-09-17 19:25:24', NULL);
INSERT INTO users VALUES ('mintre29', 'Min-jun Tremblay', 'mintre29@naver.com', NULL, 'Berlin', 'DE', 1996, 0, NULL, '2026-03-09 21:00:52', '2026-03-25 14:04:42', NULL);
INSERT INTO users VALUES ('chlito30', 'Chloe Ito', 'chlito30@gmail.com', '+90 552216197', 'Madrid', 'ES', 2006, 0, NULL, '2021-03-10 09:36:49', '2024-12-12 10:42:35', NULL);
INSERT INTO users VALUES ('minsch31', 'Min-jun Schröder', 'minsch31@gmail.com', NULL, 'Seoul', 'KR', NULL, 0, NULL, '2021-09-19 18:26:59', '2023-04-07 10:12:29', NULL);
INSERT INTO users VALUES ('nilpar32', 'Nils Park', 'nilpar32@gmx.de', '+90 180499576', 'Madrid', 'ES', 2003, 0, NULL, '2025-08-12 06:13:46', '2025-11-20 17:59:32', NULL);
INSERT INTO users VALUES ('aylgóm33', 'Aylin Gómez Ruiz', 'aylgóm33@hotmail.com', '+54 977285866', NULL, 'KR', 1975, 1, 'valyil22', '2022-06-02 15:43:37', '2023-08-04 15:07:19', NULL);
INSERT INTO users VALUES ('sootre34', 'Soo-ah Tremblay', 'sootre34@hotmail.com', NULL, 'Toronto', 'CA', 1963, 0, NULL, '2017-11-30 10:21:03', '2018-06-09 18:04:25', NULL);
INSERT INTO users VALUES ('harito35', 'Haruka Ito', 'harito35@naver.com', NULL, 'Berlin', 'DE', NULL, 1, NULL, '2018-10-18 13:38:01', '2025-08-14 08:57:40', NULL);
INSERT INTO users VALUES ('pieito36', 'Pierre-Yves Ito', 'pieito36@gmail.com', NULL, 'Madrid', 'ES', 1965, 0, NULL, '2024-01-19 14:27:17', '2024-09-12 17:16:02', NULL);
INSERT INTO users VALUES ('chlpar37', 'Chloe Park', 'chlpar37@gmail.com', NULL, 'Istanbul', 'TR', 1999, 0, NULL, '2018-11-04 21:25:06', '2026-07-25 08:14:38', NULL);
INSERT INTO users VALUES ('jonsch38', 'Jonas Schröder', 'jonsch38@gmx.de', '+1 036849399', 'Berlin', 'DE', NULL, 0, NULL, '2022-01-09 08:37:44', '2022-02-23 18:20:48', NULL);
INSERT INTO users VALUES ('lucpar39', 'Lucía Park', 'lucpar39@yahoo.es', NULL, 'Madrid', 'ES', 2005, 0, NULL, '2026-06-08 19:01:06', '2026-07-23 19:12:49', NULL);
INSERT INTO users VALUES ('ayltre40', 'Aylin Tremblay', 'ayltre40@naver.com', NULL, 'Montréal', 'CA', 1979, 0, NULL, '2025-09-21 15:03:55', '2025-11-27 17:16:29', NULL);
INSERT INTO users VALUES ('nilmac41', 'Nils MacLeod', 'nilmac41@gmail.com', '+90 666871600', 'Madrid', 'ES', 1959, 0, NULL, '2020-01-29 11:10:25', '2021-09-13 20:07:46', NULL);
INSERT INTO users VALUES ('harfer42', 'Haruka Fernández', 'harfer42@yahoo.es', NULL, 'Toronto', 'CA', 1973, 0, 'aylito28', '2018-01-09 21:50:39', '2026-11-17 22:33:10', '2022-10-07 19:02:46');
INSERT INTO users VALUES ('lucyil43', 'Lucía Yılmaz', 'lucyil43@naver.com', NULL, NULL, 'AR', 1996, 0, 'mintre29', '2020-07-26 17:36:38', '2025-12-18 11:02:38', NULL);
INSERT INTO users VALUES ('jonsch44', 'Jonas Schröder', 'jonsch44@yahoo.es', '+90 753991653', 'Osaka', 'JP', 1996, 0, NULL, '2019-11-26 15:43:11', '2023-04-04 16:36:35', NULL);
INSERT INTO users VALUES ('emrfer45', 'Emre Fernández', 'emrfer45@yahoo.es', NULL, 'Montréal', 'CA', 1980, 0, 'nilmac19', '2025-06-20 12:44:23', '2025-06-22 13:58:16', NULL);
INSERT INTO users VALUES ('emrsch46', 'Emre Schröder', 'emrsch46@yahoo.es', NULL, 'Berlin', 'DE', 1990, 0, NULL, '2018-06-01 18:26:22', '2021-11-26 08:56:59', NULL);
INSERT INTO users VALUES ('lucgóm47', 'Lucía Gómez Ruiz', 'lucgóm47@hotmail.com', '+81 381307275', 'Seoul', 'KR', 1974, 0, 'minpar27', '2020-04-12 18:41:18', '2025-02-04 07:03:42', NULL);
INSERT INTO users VALUES ('chlgóm48', NULL, 'chlgóm48@yahoo.es', '+90 830231060', 'Madrid', 'ES', 1963, 1, 'lucfer17', '2018-08-11 18:37:01', '2022-12-20 18:58:09', NULL);
INSERT INTO users VALUES ('minkim49', 'Min-jun Kim', 'minkim49@gmx.de', '+81 134105714', 'Berlin', 'DE', 1973, 1, 'chlito30', '2026-08-20 09:44:47', '2026-11-18 07:09:31', NULL);
INSERT INTO users VALUES ('valgóm50', 'Valentina Gómez Ruiz', 'valgóm50@hotmail.com', '+82 316687042', 'Buenos Aires', 'AR', 1973, 1, NULL, '2023-09-16 11:01:01', '2026-06-08 11:26:25', NULL);
INSERT INTO users VALUES ('sooyil51', 'Soo-ah Yılmaz', 'sooyil51@hotmail.com', '+54 724196046', 'Osaka', 'JP', 1986, 1, NULL, '2017-06-04 08:20:46', '2022-03-14 13:46:30', NULL);
INSERT INTO users VALUES ('aylfer52', NULL, 'aylfer52@hotmail.com', '+54 288099029', 'Madrid', 'ES', 1979, 0, NULL, '2021-11-12 21:10:50', NULL, NULL);
INSERT INTO users VALUES ('emrbra53', 'Emre Brandt', 'emrbra53@gmail.com', NULL, 'Berlin', 'DE', 2006, 0, NULL, '2024-12-22 06:21:55', '2026-04-10 14:14:13', '2026-04-23 20:53:54');
INSERT INTO users VALUES ('lucyil54', 'Lucía Yılmaz', 'lucyil54@yahoo.es', NULL, NULL, 'DE', 2006, 0, 'aylgóm33', '2022-03-23 11:48:04', '2022-10-22 12:12:01', NULL);
INSERT INTO users VALUES ('chlyil55', 'Chloe Yılmaz', 'chlyil55@hotmail.com', NULL, 'Seoul', 'KR', 2008, 0, NULL, '2026-10-08 20:10:31', '2026-10-13 14:29:17', NULL);
INSERT INTO users VALUES ('mingóm56', 'Min-jun Gómez Ruiz', 'mingóm56@gmail.com', NULL, 'Istanbul', 'TR', 1992, 1, NULL, '2020-02-01 16:20:29', '2021-06-10 19:26:46', NULL);
INSERT INTO users VALUES ('luctre57', NULL, 'luctre57@gmx.de', '+81 398325012', 'Buenos Aires', 'AR', 1994, 0, NULL, '2018-05-01 08:08:27', '2025-03-31 20:30:41', NULL);
INSERT INTO users VALUES ('minyil58', 'Min-jun Yılmaz', 'minyil58@yahoo.es', NULL, 'Buenos Aires', 'AR', 1999, 1, 'minkim49', '2017-02-20 15:26:35', '2021-01-10 16:01:45', NULL);
INSERT INTO users VALUES ('tesmac59', 'Tessa MacLeod', 'tesmac59@gmail.com', NULL, 'Toronto', 'CA', 1986, 1, 'ayltre40', '2022-08-11 17:20:28', '2024-11-29 14:58:56', NULL);
INSERT INTO users VALUES ('niltre60', 'Nils Tremblay', 'niltre60@gmail.com', '+81 648980093', 'Montréal', 'CA', 1976, 1, NULL, '2019-02-14 07:15:24', '2024-02-12 13:44:12', NULL);
INSERT INTO users VALUES ('aylpar61', 'Aylin Park', 'aylpar61@yahoo.es', NULL, 'Istanbul', 'TR', 1973, 0, NULL, '2019-01-13 17:29:54', '2021-03-03 18:54:16', NULL);
INSERT INTO users VALUES ('chltre62', 'Chloe Tremblay', 'chltre62@naver.com', NULL, 'Berlin', 'DE', 2001, 0, NULL, '2023-01-06 07:07:16', '2023-07-03 19:19:05', NULL);
INSERT INTO users VALUES ('chlbra63', 'Chloe Brandt', 'chlbra63@naver.com', NULL, 'Toronto', 'CA', 1972, 0, 'mingóm56', '2026-09-25 15:53:32', '2026-11-19 08:16:32', NULL);
INSERT INTO users VALUES ('valyil64', NULL, 'valyil64@naver.com', NULL, 'Montréal', 'CA', 1983, 0, NULL, '2021-10-24 08:38:58', '2022-04-19 17:36:28', NULL);
INSERT INTO users VALUES ('piebra65', 'Pierre-Yves Brandt', 'piebra65@yahoo.es', NULL, 'Osaka', 'JP', 1990, 0, 'lucyil54', '2021-08-28 08:56:51', '2024-01-26 08:22:18', NULL);
INSERT INTO users VALUES ('valmac66', 'Valentina MacLeod', 'valmac66@naver.com', NULL, 'Osaka', 'JP', 1996, 0, NULL, '2017-12-01 08:56:10', '2018-03-27 17:43:46', NULL);
INSERT INTO users VALUES ('harsch67', 'Haruka Schröder', 'harsch67@naver.com', '+34 396312048', 'Berlin', 'DE', 2007, 0, NULL, '2020-02-19 13:19:53', '2026-08-01 15:37:02', NULL);
INSERT INTO users VALUES ('lucbra68', 'Lucía Brandt', 'lucbra68@gmx.de', '+34 333804689', 'Berlin', 'DE', 2007, 1, 'chlgóm48', '2023-09-06 06:58:55', '2026-11-21 15:07:26', NULL);
INSERT INTO users VALUES ('minsch69', 'Min-jun Schröder', 'minsch69@naver.com', NULL, 'Buenos Aires', 'AR', 1987, 0, NULL, '2021-09-17 07:25:04', '2024-01-01 19:53:28', '2024-01-01 09:08:41');
INSERT INTO users VALUES ('chlgóm70', 'Chloe Gómez Ruiz', 'chlgóm70@gmail.com', '+81 357204037', 'Toronto', 'CA', NULL, 0, 'aylfer52', '2018-12-15 10:28:11', '2025-05-28 22:22:58', NULL);
INSERT INTO users VALUES ('luckim71', 'Lucía Kim', 'luckim71@gmx.de', '+54 566577316', 'Montréal', 'CA', 1993, 0, NULL, '2025-04-03 20:52:56', '2026-03-11 13:49:27', NULL);
INSERT INTO users VALUES ('pietre72', 'Pierre-Yves Tremblay', 'pietre72@hotmail.com', NULL, 'Istanbul', 'TR', 1981, 0, NULL, '2020-04-20 07:47:07', '2024-07-19 16:14:49', NULL);
INSERT INTO users VALUES ('jonfer73', 'Jonas Fernández', 'jonfer73@hotmail.com', NULL, 'Osaka', 'JP', 1984, 0, NULL, '2020-08-24 18:05:44', '2025-04-17 07:05:16', NULL);
INSERT INTO users VALUES ('nilyil74', 'Nils Yılmaz', 'nilyil74@naver.com', '+82 214467303', NULL, 'DE', 1982, 1, 'minpar27', '2024-03-27 20:08:46', '2024-09-29 12:02:00', NULL);
INSERT INTO users VALUES ('valbra75', 'Valentina Brandt', 'valbra75@gmail.com', NULL, 'Madrid', 'ES', 2005, 0, NULL, '2024-08-18 06:28:28', '2026-06-16 08:36:44', NULL);
INSERT INTO users VALUES ('aylmac76', 'Aylin MacLeod', 'aylmac76@gmx.de', NULL, 'Berlin', 'DE', NULL, 0, 'nilgóm18', '2021-04-05 22:38:53', '2021-06-05 08:06:53', NULL);
INSERT INTO users VALUES ('emrgóm77', 'Emre Gómez Ruiz', 'emrgóm77@yahoo.es', NULL, 'Madrid', 'ES', 1956, 1, 'lucbra68', '2022-10-22 17:16:51', '2025-10-17 22:00:33', NULL);
INSERT INTO user_languages VALUES ('pieito10', 'Turkish', 'native', NULL, '2021-02-03');
INSERT INTO user_languages VALUES ('soogóm11', 'German', 'native', NULL, '2023-12-05');
INSERT INTO user_languages VALUES ('soogóm11', 'English', 'learning', 'C1', '2024-03-25');
INSERT INTO user_languages VALUES ('luctre12', 'Turkish', 'native', NULL, '2020-01-30');
INSERT INTO user_languages VALUES ('luctre12', 'Korean', 'learning', 'A1', '2020-08-10');
INSERT INTO user_languages VALUES ('luctre12', 'English', 'learning', 'B2', '2025-11-26');
INSERT INTO user_languages VALUES ('tessch13', 'Turkish', 'native', NULL, '2026-04-09');
INSERT INTO user_languages VALUES ('tessch13', 'Japanese', 'learning', 'A1', '2025-03-05');
INSERT INTO user_languages VALUES ('pietre14', 'Korean', 'native', NULL, '2026-07-10');
INSERT INTO user_languages VALUES ('pietre14', 'Turkish', 'learning', 'B1', '2026-04-25');
INSERT INTO user_languages VALUES ('harbra15', 'German', 'native', NULL, '2025-07-02');
INSERT INTO user_languages VALUES ('lucfer17', 'Korean', 'native', NULL, '2025-02-02');
INSERT INTO user_languages VALUES ('lucfer17', 'French', 'learning', 'B2', '2025-05-04');
INSERT INTO user_languages VALUES ('lucfer17', 'German', 'learning', 'B1', '2026-06-21');
INSERT INTO user_languages VALUES ('nilgóm18', 'Spanish', 'native', NULL, '2026-08-25');
INSERT INTO user_languages VALUES ('nilmac19', 'Japanese', 'native', NULL, '2026-03-14');
INSERT INTO user_languages VALUES ('nilmac19', 'Turkish', 'learning', 'A1', '2022-07-23');
INSERT INTO user_languages VALUES ('nilmac19', 'Spanish', 'learning', 'A2', '2026-09-24');
INSERT INTO user_languages VALUES ('ayltre20', 'Japanese', 'native', NULL, '2026-10-27');
INSERT INTO user_languages VALUES ('ayltre20', 'Korean', 'learning', 'A1', '2023-01-09');
INSERT INTO user_languages VALUES ('lucgóm21', 'Turkish', 'native', NULL, '2022-04-17');
INSERT INTO user_languages VALUES ('lucgóm21', 'French', 'learning', 'B2', '2022-11-10');
INSERT INTO user_languages VALUES ('valyil22', 'Korean', 'native', NULL, '2025-07-18');
INSERT INTO user_languages VALUES ('valyil22', 'English', 'learning', 'C1', '2023-12-23');
INSERT INTO user_languages VALUES ('jonyil23', 'French', 'native', NULL, '2025-11-14');
INSERT INTO user_languages VALUES ('jonyil23', 'Korean', 'learning', 'A1', '2026-02-11');
INSERT INTO user_languages VALUES ('valito24', 'Korean', 'native', NULL, '2026-06-05');
INSERT INTO user_languages VALUES ('valito24', 'English', 'learning', 'B1', '2026-02-17');
INSERT INTO user_languages VALUES ('lucyil26', 'Japanese', 'native', NULL, '2026-09-10');
INSERT INTO user_languages VALUES ('lucyil26', 'Spanish', 'learning', 'A2', '2026-08-29');
INSERT INTO user_languages VALUES ('lucyil26', 'French', 'learning', 'B1', '2026-10-21');
INSERT INTO user_languages VALUES ('aylito28', 'Turkish', 'native', NULL, '2026-10-11');
INSERT INTO user_languages VALUES ('mintre29', 'German', 'native', NULL, '2026-06-15');
INSERT INTO user_languages VALUES ('mintre29', 'French', 'learning', 'B2', '2026-08-15');
INSERT INTO user_languages VALUES ('minsch31', 'German', 'native', NULL, '2024-12-09');
INSERT INTO user_languages VALUES ('minsch31', 'English', 'learning', 'A2', '2023-07-19');
INSERT INTO user_languages VALUES ('nilpar32', 'Spanish', 'native', NULL, '2026-03-04');
INSERT INTO user_languages VALUES ('nilpar32', 'English', 'learning', 'B2', '2026-04-07');
INSERT INTO user_languages VALUES ('aylgóm33', 'Korean', 'native', NULL, '2022-09-15');
INSERT INTO user_languages VALUES ('aylgóm33', 'French', 'learning', 'A2', '2024-09-30');
INSERT INTO user_languages VALUES ('harito35', 'Turkish', 'native', NULL, '2023-04-10');
INSERT INTO user_languages VALUES ('harito35', 'Korean', 'learning', 'A1', '2021-08-13');
INSERT INTO user_languages VALUES ('pieito36', 'Spanish', 'native', NULL, '2025-12-09');
INSERT INTO user_languages VALUES ('chlpar37', 'Spanish', 'native', NULL, '2019-09-10');
INSERT INTO user_languages VALUES ('chlpar37', 'German', 'learning', 'A2', '2021-05-07');
INSERT INTO user_languages VALUES ('lucpar39', 'Turkish', 'native', NULL, '2026-10-02');
INSERT INTO user_languages VALUES ('lucpar39', 'Spanish', 'learning', 'A2', '2026-06-21');
INSERT INTO user_languages VALUES ('ayltre40', 'English', 'native', NULL, '2026-08-12');
INSERT INTO user_languages VALUES ('ayltre40', 'Japanese', 'learning', 'B2', '2026-06-09');
INSERT INTO user_languages VALUES ('nilmac41', 'Korean', 'native', NULL, '2025-03-28');
INSERT INTO user_languages VALUES ('nilmac41', 'French', 'learning', 'C1', '2022-04-23');
INSERT INTO user_languages VALUES ('harfer42', 'Japanese', 'native', NULL, '2026-10-28');
INSERT INTO user_languages VALUES ('harfer42', 'Turkish', 'learning', 'A2', '2022-06-12');
INSERT INTO user_languages VALUES ('harfer42', 'French', 'learning', 'A1', '2023-10-14');
INSERT INTO user_languages VALUES ('lucyil43', 'Japanese', 'native', NULL, '2024-09-11');
INSERT INTO user_languages VALUES ('lucyil43', 'Korean', 'learning', 'B2', '2020-12-20');
INSERT INTO user_languages VALUES ('lucyil43', 'German', 'learning', 'B2', '2023-09-23');
INSERT INTO user_languages VALUES ('jonsch44', 'Turkish', 'native', NULL, '2026-09-24');
INSERT INTO user_languages VALUES ('jonsch44', 'Spanish', 'learning', 'B1', '2024-11-28');
INSERT INTO user_languages VALUES ('emrfer45', 'German', 'native', NULL, '2026-04-06');
INSERT INTO user_languages VALUES ('emrfer45', 'Japanese', 'learning', 'A1', '2026-05-03');
INSERT INTO user_languages VALUES ('emrfer45', 'English', 'learning', 'C1', '2025-08-21');
INSERT INTO user_languages VALUES ('emrsch46', 'German', 'native', NULL, '2019-01-15');
INSERT INTO user_languages VALUES ('lucgóm47', 'French', 'native', NULL, '2020-09-02');
INSERT INTO user_languages VALUES ('lucgóm47', 'German', 'learning', 'A1', '2026-01-31');
INSERT INTO user_languages VALUES ('chlgóm48', 'English', 'native', NULL, '2020-12-09');
INSERT INTO user_languages VALUES ('chlgóm48', 'Turkish', 'learning', 'C1', '2023-02-05');
INSERT INTO user_languages VALUES ('chlgóm48', 'Korean', 'learning', 'A2', '2025-07-17');
INSERT INTO user_languages VALUES ('minkim49', 'Korean', 'native', NULL, '2026-10-30');
INSERT INTO user_languages VALUES ('minkim49', 'Spanish', 'learning', 'B2', '2026-10-22');
INSERT INTO user_languages VALUES ('valgóm50', 'German', 'native', NULL, '2025-02-21');
INSERT INTO user_languages VALUES ('valgóm50', 'Spanish', 'learning', 'B2', '2026-11-16');
INSERT INTO user_languages VALUES ('aylfer52', 'English', 'native', NULL, '2023-12-12');
INSERT INTO user_languages VALUES ('aylfer52', 'Spanish', 'learning', 'A1', '2024-03-30');
INSERT INTO user_languages VALUES ('aylfer52', 'Japanese', 'learning', 'B2', '2025-02-18');
INSERT INTO user_languages VALUES ('emrbra53', 'Turkish', 'native', NULL, '2026-01-22');
INSERT INTO user_languages VALUES ('lucyil54', 'Turkish', 'native', NULL, '2024-10-31');
INSERT INTO user_languages VALUES ('chlyil55', 'Japanese', 'native', NULL, '2026-10-22');
INSERT INTO user_languages VALUES ('mingóm56', 'Turkish', 'native', NULL, '2025-03-24');
INSERT INTO user_languages VALUES ('mingóm56', 'Korean', 'learning', 'A2', '2023-08-17');
INSERT INTO user_languages VALUES ('luctre57', 'Korean', 'native', NULL, '2019-06-29');
INSERT INTO user_languages VALUES ('luctre57', 'Spanish', 'learning', 'C1', '2024-02-18');
INSERT INTO user_languages VALUES ('minyil58', 'French', 'native', NULL, '2025-03-08');
INSERT INTO user_languages VALUES ('minyil58', 'German', 'learning', 'A1', '2025-07-01');
INSERT INTO user_languages VALUES ('aylpar61', 'Spanish', 'native', NULL, '2025-11-13');
INSERT INTO user_languages VALUES ('aylpar61', 'German', 'learning', 'B1', '2019-04-13');
INSERT INTO user_languages VALUES ('aylpar61', 'Japanese', 'learning', 'B2', '2022-02-03');
INSERT INTO user_languages VALUES ('chltre62', 'French', 'native', NULL, '2023-02-19');
INSERT INTO user_languages VALUES ('chltre62', 'Korean', 'learning', 'B2', '2026-05-10');
INSERT INTO user_languages VALUES ('chltre62', 'German', 'learning', 'A1', '2026-08-06');
INSERT INTO user_languages VALUES ('piebra65', 'English', 'native', NULL, '2022-03-16');
INSERT INTO user_languages VALUES ('piebra65', 'Korean', 'learning', 'C1', '2024-01-25');
INSERT INTO user_languages VALUES ('valmac66', 'Japanese', 'native', NULL, '2024-03-25');
INSERT INTO user_languages VALUES ('valmac66', 'French', 'learning', 'A2', '2020-07-02');
INSERT INTO user_languages VALUES ('harsch67', 'English', 'native', NULL, '2023-09-25');
INSERT INTO user_languages VALUES ('harsch67', 'Japanese', 'learning', 'B1', '2020-12-25');
INSERT INTO user_languages VALUES ('lucbra68', 'Korean', 'native', NULL, '2026-03-08');
INSERT INTO user_languages VALUES ('lucbra68', 'French', 'learning', 'B2', '2024-07-12');
INSERT INTO user_languages VALUES ('minsch69', 'Korean', 'native', NULL, '2024-10-12');
INSERT INTO user_languages VALUES ('minsch69', 'English', 'learning', 'A1', '2025-05-27');
INSERT INTO user_languages VALUES ('chlgóm70', 'Spanish', 'native', NULL, '2020-08-30');
INSERT INTO user_languages VALUES ('chlgóm70', 'German', 'learning', 'B2', '2026-08-26');
INSERT INTO user_languages VALUES ('luckim71', 'French', 'native', NULL, '2026-04-05');
INSERT INTO user_languages VALUES ('luckim71', 'Korean', 'learning', 'B2', '2026-07-30');
INSERT INTO user_languages VALUES ('pietre72', 'Korean', 'native', NULL, '2021-05-23');
INSERT INTO user_languages VALUES ('pietre72', 'Japanese', 'learning', 'C1', '2024-07-16');
INSERT INTO user_languages VALUES ('jonfer73', 'Spanish', 'native', NULL, '2022-12-05');
INSERT INTO user_languages VALUES ('jonfer73', 'French', 'learning', 'A2', '2026-09-28');
INSERT INTO user_languages VALUES ('nilyil74', 'Korean', 'native', NULL, '2026-08-09');
INSERT INTO user_languages VALUES ('nilyil74', 'Turkish', 'learning', 'A2', '2024-11-05');
INSERT INTO user_languages VALUES ('nilyil74', 'German', 'learning', 'B2', '2026-03-03');
INSERT INTO user_languages VALUES ('aylmac76', 'Korean', 'native', NULL, '2024-05-14');
INSERT INTO user_languages VALUES ('aylmac76', 'German', 'learning', 'C1', '2024-10-18');
INSERT INTO meetups VALUES (1, 'French Coffee', 'aylito28', 'French', 'Osaka', 'JP', 0, '2024-04-05 18:00:00', 8, '2024-02-21 18:00:00');
INSERT INTO meetups VALUES (2, 'English Coffee', 'aylito28', 'English', NULL, NULL, 1, '2025-07-08 17:00:00', 6, '2025-07-03 17:00:00');
INSERT INTO meetups VALUES (3, 'English Book Club', 'lucgóm21', 'English', 'Berlin', 'DE', 0, '2026-01-16 17:00:00', 8, '2026-01-05 17:00:00');
INSERT INTO meetups VALUES (4, 'Turkish Movie Night', 'aylito28', 'Turkish', 'Toronto', 'CA', 0, '2022-10-13 06:00:00', 12, '2022-08-27 06:00:00');
INSERT INTO meetups VALUES (5, 'German Stammtisch', 'minpar27', 'German', 'Berlin', 'DE', 0, '2026-08-25 18:00:00', 12, '2026-06-28 18:00:00');
INSERT INTO meetups VALUES (6, 'English Stammtisch', 'chltre16', 'English', 'Berlin', 'DE', 0, '2025-08-01 18:00:00', 8, '2025-07-26 18:00:00');
INSERT INTO meetups VALUES (7, 'Turkish Book Club', 'valyil22', 'Turkish', NULL, NULL, 1, '2026-02-15 21:00:00', NULL, '2026-01-08 21:00:00');
INSERT INTO meetups VALUES (8, 'French Stammtisch', 'valyil22', 'French', 'Istanbul', 'TR', 0, '2025-04-03 07:00:00', 12, '2025-03-03 07:00:00');
INSERT INTO meetups VALUES (9, 'English Book Club', 'nilgóm18', 'English', NULL, NULL, 1, '2024-03-31 21:00:00', NULL, '2024-02-26 21:00:00');
INSERT INTO meetups VALUES (10, 'French Book Club', 'luctre12', 'French', NULL, NULL, 1, '2025-09-27 10:00:00', 20, '2025-07-30 10:00:00');
INSERT INTO meetups VALUES (11, 'English Speed Friending', 'minpar27', 'English', NULL, NULL, 1, '2022-05-01 18:00:00', 8, '2022-04-21 18:00:00');
INSERT INTO meetups VALUES (12, 'German Coffee', 'nilgóm18', 'German', NULL, NULL, 1, '2025-12-26 22:00:00', NULL, '2025-12-17 22:00:00');
INSERT INTO meetups VALUES (13, 'French Movie Night', 'pietre14', 'French', 'Osaka', 'JP', 0, '2026-03-30 19:00:00', 8, '2026-02-17 19:00:00');
INSERT INTO meetups VALUES (14, 'French Stammtisch', 'jonyil23', 'French', 'Montréal', 'CA', 0, '2024-01-12 09:00:00', 6, '2023-12-06 09:00:00');
INSERT INTO meetups VALUES (15, 'English Speed Friending', 'lucfer17', 'English', NULL, NULL, 1, '2026-05-17 14:00:00', 6, '2026-04-06 14:00:00');
INSERT INTO meetups VALUES (16, 'English Coffee', 'lucgóm21', 'English', NULL, NULL, 1, '2025-08-06 18:00:00', 12, '2025-07-18 18:00:00');
INSERT INTO meetups VALUES (17, 'French Speed Friending', 'soogóm11', 'French', 'Seoul', 'KR', 0, '2024-04-16 17:00:00', 8, '2024-02-23 17:00:00');
INSERT INTO meetups VALUES (18, 'Spanish Movie Night', 'lucfer17', 'Spanish', 'Buenos Aires', 'AR', 0, '2026-05-06 16:00:00', 12, '2026-03-20 16:00:00');
INSERT INTO meetups VALUES (19, 'French Speed Friending', 'lucfer17', 'French', 'Seoul', 'KR', 0, '2025-02-17 08:00:00', 8, '2025-01-08 08:00:00');
INSERT INTO meetups VALUES (20, 'Spanish Coffee', 'minpar27', 'Spanish', 'Osaka', 'JP', 0, '2024-01-10 22:00:00', 20, '2023-12-13 22:00:00');
INSERT INTO meetups VALUES (21, 'French Stammtisch', 'aylito28', 'French', 'Berlin', 'DE', 0, '2026-01-18 21:00:00', 12, '2025-11-28 21:00:00');
INSERT INTO meetups VALUES (22, 'Korean Coffee', 'lucgóm21', 'Korean', 'Montréal', 'CA', 0, '2025-01-25 21:00:00', 8, '2025-01-18 21:00:00');
INSERT INTO meetups VALUES (23, 'German Coffee', 'jonyil23', 'German', 'Istanbul', 'TR', 0, '2025-10-11 14:00:00', 20, '2025-08-28 14:00:00');
INSERT INTO meetups VALUES (24, 'French Book Club', 'mintre29', 'French', 'Berlin', 'DE', 0, '2025-09-14 20:00:00', 20, '2025-07-21 20:00:00');
INSERT INTO meetups VALUES (25, 'Spanish Coffee', 'ayltre20', 'Spanish', 'Toronto', 'CA', 0, '2024-09-17 17:00:00', NULL, '2024-08-11 17:00:00');
INSERT INTO meetups VALUES (26, 'French Stammtisch', 'luctre12', 'French', 'Montréal', 'CA', 0, '2024-09-25 08:00:00', 20, '2024-09-16 08:00:00');
INSERT INTO meetups VALUES (27, 'Japanese Speed Friending', 'jonyil23', 'Japanese', 'Buenos Aires', 'AR', 0, '2022-10-15 14:00:00', 12, '2022-09-23 14:00:00');
INSERT INTO meetups VALUES (28, 'Korean Coffee', 'tessch13', 'Korean', NULL, NULL, 1, '2026-12-04 19:00:00', 12, '2026-11-01 10:00:00');
INSERT INTO meetups VALUES (29, 'Japanese Book Club', 'luctre12', 'Japanese', NULL, NULL, 1, '2025-05-09 18:30:00', NULL, '2025-04-11 08:00:00');
INSERT INTO meetups VALUES (30, 'Spanish Stammtisch', 'pietre14', 'Spanish', 'Madrid', 'ES', 0, '2027-01-08 20:00:00', 20, '2026-11-18 21:00:00');
INSERT INTO attendance VALUES (15, 'jonsch38', 'yes', 1, '2026-05-07 14:00:00', NULL);
INSERT INTO attendance VALUES (16, 'pietre14', 'yes', 0, '2025-07-27 18:00:00', 2);
INSERT INTO attendance VALUES (1, 'lucgóm47', 'yes', 1, '2024-04-04 12:00:00', 5);
INSERT INTO attendance VALUES (9, 'tessch13', 'no', 0, '2024-03-31 20:00:00', NULL);
INSERT INTO attendance VALUES (2, 'chlpar37', 'maybe', 1, '2025-07-08 07:00:00', NULL);
INSERT INTO attendance VALUES (8, 'jonyil23', 'yes', 1, '2025-03-30 03:00:00', 4);
INSERT INTO attendance VALUES (11, 'chltre16', 'yes', 1, '2022-05-01 08:00:00', 4);
INSERT INTO attendance VALUES (13, 'lucyil26', 'yes', 1, '2026-03-26 15:00:00', 3);
INSERT INTO attendance VALUES (21, 'harbra15', 'yes', 1, '2026-01-18 11:00:00', 4);
INSERT INTO attendance VALUES (22, 'nilgóm18', 'maybe', 1, '2025-01-24 15:00:00', NULL);
INSERT INTO attendance VALUES (21, 'soogóm11', 'yes', 0, '2026-01-08 21:00:00', 5);
INSERT INTO attendance VALUES (6, 'valyil22', 'yes', 1, '2025-07-22 18:00:00', NULL);
INSERT INTO attendance VALUES (17, 'pieito10', 'maybe', 1, '2024-04-06 17:00:00', NULL);
INSERT INTO attendance VALUES (9, 'minyil58', 'yes', 1, '2024-03-27 17:00:00', 5);
INSERT INTO attendance VALUES (11, 'harbra15', 'yes', 1, '2022-04-21 18:00:00', NULL);
INSERT INTO attendance VALUES (5, 'minsch31', 'yes', 0, '2026-08-25 08:00:00', NULL);
INSERT INTO attendance VALUES (7, 'ayltre20', 'maybe', 1, '2026-02-14 15:00:00', NULL);
INSERT INTO attendance VALUES (13, 'lucgóm21', 'yes', 1, '2026-03-20 19:00:00', 5);
INSERT INTO attendance VALUES (19, 'chlgóm48', 'no', 0, '2025-02-13 04:00:00', NULL);
INSERT INTO attendance VALUES (5, 'nilpar32', 'yes', 1, '2026-08-24 12:00:00', 2);
INSERT INTO attendance VALUES (11, 'valito24', 'yes', 1, '2022-04-21 18:00:00', 5);
INSERT INTO attendance VALUES (10, 'ayltre20', 'maybe', 1, '2025-09-17 10:00:00', NULL);
INSERT INTO attendance VALUES (20, 'emrsch46', 'yes', 1, '2024-01-06 18:00:00', 4);
INSERT INTO attendance VALUES (14, 'soogóm11', 'no', 0, '2024-01-12 08:00:00', NULL);
INSERT INTO attendance VALUES (15, 'chltre16', 'maybe', 1, '2026-05-17 13:00:00', NULL);
INSERT INTO attendance VALUES (14, 'pietre14', 'yes', 0, '2024-01-08 05:00:00', 3);
INSERT INTO attendance VALUES (18, 'pieito10', 'yes', 0, '2026-05-02 12:00:00', 5);
INSERT INTO attendance VALUES (14, 'pieito10', 'yes', 0, '2024-01-11 03:00:00', NULL);
INSERT INTO attendance VALUES (17, 'harbra15', 'yes', 0, '2024-04-15 11:00:00', NULL);
INSERT INTO attendance VALUES (9, 'lucpar39', 'yes', 1, '2024-03-31 11:00:00', 5);
INSERT INTO attendance VALUES (18, 'lucfer17', 'yes', 1, '2026-05-06 15:00:00', 5);
INSERT INTO attendance VALUES (13, 'tessch13', 'no', 0, '2026-03-30 09:00:00', NULL);
INSERT INTO attendance VALUES (12, 'jonyil23', 'yes', 0, '2025-12-25 16:00:00', 5);
INSERT INTO attendance VALUES (12, 'chlgóm48', 'yes', 1, '2025-12-26 12:00:00', 2);
INSERT INTO attendance VALUES (14, 'harbra15', 'yes', 1, '2024-01-11 03:00:00', 5);
INSERT INTO attendance VALUES (8, 'emrsch46', 'no', 0, '2025-04-02 21:00:00', NULL);
INSERT INTO attendance VALUES (2, 'ayltre20', 'yes', 1, '2025-07-04 13:00:00', 2);
INSERT INTO attendance VALUES (9, 'aylgóm33', 'maybe', 1, '2024-03-27 17:00:00', NULL);
INSERT INTO attendance VALUES (18, 'nilyil74', 'yes', 1, '2026-05-06 06:00:00', 2);
INSERT INTO attendance VALUES (19, 'jonyil23', 'yes', 0, '2025-02-17 07:00:00', 4);
INSERT INTO attendance VALUES (6, 'chltre16', 'yes', 0, '2025-08-01 08:00:00', 2);
INSERT INTO attendance VALUES (3, 'soogóm11', 'no', 0, '2026-01-06 17:00:00', NULL);
INSERT INTO attendance VALUES (19, 'valito24', 'yes', 1, '2025-02-07 08:00:00', 5);
INSERT INTO attendance VALUES (16, 'nilmac19', 'no', 0, '2025-08-02 14:00:00', NULL);
INSERT INTO attendance VALUES (20, 'aylgóm33', 'yes', 1, '2024-01-09 16:00:00', 5);
INSERT INTO attendance VALUES (20, 'sootre34', 'maybe', 1, '2024-01-06 18:00:00', NULL);
INSERT INTO attendance VALUES (15, 'aylgóm33', 'yes', 0, '2026-05-17 13:00:00', NULL);
INSERT INTO attendance VALUES (4, 'harito35', 'yes', 1, '2022-10-12 20:00:00', 5);
INSERT INTO attendance VALUES (5, 'lucyil43', 'no', 0, '2026-08-25 17:00:00', NULL);
INSERT INTO attendance VALUES (17, 'soogóm11', 'no', 0, '2024-04-16 16:00:00', NULL);
INSERT INTO attendance VALUES (2, 'pieito36', 'no', 0, '2025-07-08 07:00:00', NULL);
INSERT INTO attendance VALUES (2, 'pieito10', 'no', 0, '2025-07-07 11:00:00', NULL);
INSERT INTO attendance VALUES (16, 'chlpar37', 'maybe', 1, '2025-08-05 12:00:00', NULL);
INSERT INTO attendance VALUES (9, 'luctre12', 'yes', 1, '2024-03-30 15:00:00', 2);
INSERT INTO attendance VALUES (14, 'sootre34', 'no', 0, '2024-01-02 09:00:00', NULL);
INSERT INTO attendance VALUES (19, 'harbra15', 'yes', 1, '2025-02-13 04:00:00', 5);
INSERT INTO attendance VALUES (18, 'lucgóm47', 'yes', 0, '2026-05-06 06:00:00', NULL);
INSERT INTO attendance VALUES (7, 'lucgóm21', 'maybe', 1, '2026-02-15 11:00:00', NULL);
INSERT INTO attendance VALUES (16, 'lucbra25', 'yes', 0, '2025-08-06 17:00:00', 2);
INSERT INTO attendance VALUES (13, 'ayltre20', 'yes', 0, '2026-03-29 13:00:00', 3);
INSERT INTO attendance VALUES (15, 'lucfer17', 'maybe', 1, '2026-05-16 08:00:00', NULL);
INSERT INTO attendance VALUES (18, 'minkim49', 'no', 0, '2026-05-06 06:00:00', NULL);
INSERT INTO attendance VALUES (1, 'lucyil26', 'yes', 1, '2024-04-05 08:00:00', 3);
INSERT INTO attendance VALUES (5, 'mintre29', 'maybe', 0, '2026-08-15 18:00:00', NULL);
INSERT INTO attendance VALUES (13, 'chltre16', 'maybe', 1, '2026-03-30 18:00:00', NULL);
INSERT INTO attendance VALUES (8, 'jonsch44', 'no', 0, '2025-03-30 03:00:00', NULL);
INSERT INTO attendance VALUES (1, 'lucgóm21', 'yes', 1, '2024-04-05 08:00:00', 2);
INSERT INTO attendance VALUES (8, 'aylgóm33', 'maybe', 1, '2025-03-30 03:00:00', NULL);
INSERT INTO attendance VALUES (12, 'nilmac41', 'yes', 1, '2025-12-22 18:00:00', 5);
INSERT INTO attendance VALUES (14, 'harito35', 'yes', 1, '2024-01-02 09:00:00', 5);
INSERT INTO attendance VALUES (21, 'chlbra63', 'yes', 0, '2026-01-18 11:00:00', 5);
INSERT INTO attendance VALUES (3, 'nilmac41', 'maybe', 1, '2026-01-06 17:00:00', NULL);
INSERT INTO attendance VALUES (12, 'lucgóm21', 'no', 0, '2025-12-26 12:00:00', NULL);
INSERT INTO attendance VALUES (10, 'lucgóm21', 'yes', 1, '2025-09-23 06:00:00', 4);
INSERT INTO attendance VALUES (18, 'chlyil55', 'no', 0, '2026-05-05 10:00:00', NULL);
INSERT INTO attendance VALUES (5, 'harbra15', 'no', 0, '2026-08-15 18:00:00', NULL);
INSERT INTO attendance VALUES (5, 'nilmac19', 'no', 0, '2026-08-21 14:00:00', NULL);
INSERT INTO attendance VALUES (15, 'luctre12', 'yes', 1, '2026-05-13 10:00:00', 3);
INSERT INTO attendance VALUES (7, 'pieito10', 'no', 0, '2026-02-05 21:00:00', NULL);
INSERT INTO attendance VALUES (22, 'nilpar32', 'no', 0, '2025-01-24 15:00:00', NULL);
INSERT INTO messages VALUES (1, 'pieito36', 'nilgóm18', '2024-05-21 15:05:36', '2024-05-21 15:06:36', 'Where is the meetup?');
INSERT INTO messages VALUES (2, 'chlito30', 'harbra15', '2024-09-04 13:12:47', NULL, 'Can you help me with my homework?');
INSERT INTO messages VALUES (3, 'chlito30', 'emrsch46', '2023-07-21 10:15:35', '2023-07-24 04:55:35', 'Where is the meetup?');
INSERT INTO messages VALUES (4, 'jonsch44', 'harbra15', '2023-04-30 21:36:57', NULL, 'Thanks!');
INSERT INTO messages VALUES (5, 'chlpar37', 'lucyil43', '2025-10-03 17:44:24', NULL, 'See you on Friday');
INSERT INTO messages VALUES (6, 'lucgóm21', 'soogóm11', '2024-09-20 08:05:56', '2024-09-20 08:06:56', 'Where is the meetup?');
INSERT INTO messages VALUES (7, 'mintre29', 'lucgóm47', '2023-10-06 17:28:12', '2023-10-06 17:43:12', '¿Qué tal?');
INSERT INTO messages VALUES (8, 'lucgóm21', 'jonsch38', '2024-05-12 17:29:29', '2024-05-15 12:09:29', 'See you on Friday');
INSERT INTO messages VALUES (9, 'minsch31', 'chltre16', '2026-01-02 12:22:05', NULL, 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (10, 'lucgóm47', 'aylgóm33', '2024-07-10 06:21:37', '2024-07-13 01:01:37', 'Thanks!');
INSERT INTO messages VALUES (11, 'pietre14', 'aylito28', '2023-06-21 19:37:31', '2023-06-22 00:37:31', 'Annyeong :)');
INSERT INTO messages VALUES (12, 'lucgóm21', 'lucpar39', '2026-09-11 13:33:10', '2026-09-14 08:13:10', 'See you on Friday');
INSERT INTO messages VALUES (13, 'jonyil23', 'soogóm11', '2023-12-29 17:11:09', '2023-12-29 22:11:09', 'Annyeong :)');
INSERT INTO messages VALUES (14, 'nilpar32', 'jonsch38', '2023-12-04 13:25:35', '2023-12-07 08:05:35', 'See you on Friday');
INSERT INTO messages VALUES (15, 'jonyil23', 'lucyil26', '2026-01-06 17:49:22', '2026-01-06 17:50:22', 'Where is the meetup?');
INSERT INTO messages VALUES (16, 'jonsch44', 'chlito30', '2023-04-26 10:16:18', '2023-04-26 10:17:18', '¿Qué tal?');
INSERT INTO messages VALUES (17, 'chlgóm48', 'lucgóm21', '2024-02-14 19:47:18', '2024-02-15 00:47:18', 'Where is the meetup?');
INSERT INTO messages VALUES (18, 'harito35', 'pieito10', '2026-05-27 21:41:51', NULL, 'Annyeong :)');
INSERT INTO messages VALUES (19, 'lucgóm21', 'harfer42', '2026-10-12 14:41:33', '2026-10-12 14:42:33', '¿Qué tal?');
INSERT INTO messages VALUES (20, 'jonsch38', 'minkim49', '2023-05-26 17:08:57', '2023-05-29 11:48:57', 'See you on Friday');
INSERT INTO messages VALUES (21, 'chlgóm48', 'chlpar37', '2023-06-22 06:58:30', '2023-06-22 11:58:30', '¿Qué tal?');
INSERT INTO messages VALUES (22, 'pietre14', 'lucfer17', '2024-03-25 19:06:10', NULL, '¿Qué tal?');
INSERT INTO messages VALUES (23, 'sootre34', 'pieito36', '2025-11-06 15:12:00', NULL, 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (24, 'jonyil23', 'valyil22', '2026-11-06 10:40:04', NULL, 'See you on Friday');
INSERT INTO messages VALUES (25, 'jonsch38', 'harbra15', '2024-09-14 14:18:37', '2024-09-14 19:18:37', 'Annyeong :)');
INSERT INTO messages VALUES (26, 'lucgóm21', 'emrsch46', '2025-12-15 09:19:15', NULL, 'See you on Friday');
INSERT INTO messages VALUES (27, 'nilpar32', 'lucyil26', '2023-11-07 15:05:24', '2023-11-07 20:05:24', 'Thanks!');
INSERT INTO messages VALUES (28, 'lucfer17', 'jonsch38', '2026-11-09 19:22:36', '2026-11-10 00:22:36', 'Where is the meetup?');
INSERT INTO messages VALUES (29, 'lucyil26', 'chlpar37', '2023-07-14 08:34:41', '2023-07-14 13:34:41', 'Can you help me with my homework?');
INSERT INTO messages VALUES (30, 'jonyil23', 'soogóm11', '2024-07-18 17:06:41', '2024-07-21 11:46:41', '¿Qué tal?');
INSERT INTO messages VALUES (31, 'jonyil23', 'pietre14', '2023-09-19 10:07:54', '2023-09-22 04:47:54', 'Where is the meetup?');
INSERT INTO messages VALUES (32, 'emrsch46', 'pieito10', '2023-03-14 15:02:23', NULL, 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (33, 'luctre12', 'lucyil43', '2026-01-01 15:27:50', '2026-01-04 10:07:50', 'Thanks!');
INSERT INTO messages VALUES (34, 'minsch31', 'lucgóm47', '2026-07-23 14:51:29', '2026-07-23 15:06:29', 'Thanks!');
INSERT INTO messages VALUES (35, 'aylito28', 'harbra15', '2023-07-19 20:12:30', '2023-07-19 20:13:30', 'Can you help me with my homework?');
INSERT INTO messages VALUES (36, 'mintre29', 'lucgóm47', '2024-08-22 19:31:30', '2024-08-23 00:31:30', 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (37, 'valyil22', 'lucgóm21', '2024-12-24 13:05:38', NULL, '¿Qué tal?');
INSERT INTO messages VALUES (38, 'aylito28', 'valito24', '2023-12-04 08:01:20', '2023-12-04 08:02:20', 'Thanks!');
INSERT INTO messages VALUES (39, 'minsch31', 'chlgóm48', '2025-06-04 16:58:01', '2025-06-04 21:58:01', '¿Qué tal?');
INSERT INTO messages VALUES (40, 'minkim49', 'pieito36', '2025-05-13 22:23:58', NULL, 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (41, 'ayltre20', 'ayltre40', '2025-02-26 19:30:03', '2025-02-26 19:31:03', 'See you on Friday');
INSERT INTO messages VALUES (42, 'minpar27', 'chlpar37', '2023-04-04 14:20:44', '2023-04-07 09:00:44', 'Thanks!');
INSERT INTO messages VALUES (43, 'jonyil23', 'minkim49', '2025-02-08 21:23:50', '2025-02-08 21:24:50', 'Where is the meetup?');
INSERT INTO messages VALUES (44, 'minkim49', 'emrfer45', '2025-03-20 18:32:03', '2025-03-23 13:12:03', 'Annyeong :)');
INSERT INTO messages VALUES (45, 'minsch31', 'nilmac19', '2023-09-25 20:46:32', NULL, 'Where is the meetup?');
INSERT INTO messages VALUES (46, 'pieito36', 'harfer42', '2025-10-01 06:42:39', '2025-10-01 06:57:39', 'Where is the meetup?');
INSERT INTO messages VALUES (47, 'nilpar32', 'harfer42', '2025-08-30 08:35:01', '2025-08-30 13:35:01', 'Where is the meetup?');
INSERT INTO messages VALUES (48, 'emrsch46', 'harfer42', '2026-05-24 09:26:46', '2026-05-24 14:26:46', '¿Qué tal?');
INSERT INTO messages VALUES (49, 'sootre34', 'harbra15', '2026-01-20 11:26:26', NULL, 'Thanks!');
INSERT INTO messages VALUES (50, 'ayltre40', 'jonsch38', '2024-02-08 07:19:40', '2024-02-08 12:19:40', 'Where is the meetup?');
INSERT INTO messages VALUES (51, 'aylgóm33', 'aylito28', '2023-09-14 07:36:02', '2023-09-14 12:36:02', 'Where is the meetup?');
INSERT INTO messages VALUES (52, 'aylgóm33', 'pieito36', '2023-07-18 11:18:42', NULL, 'Annyeong :)');
INSERT INTO messages VALUES (53, 'pieito10', 'nilmac41', '2025-11-14 11:28:44', '2025-11-14 11:43:44', 'Can you help me with my homework?');
INSERT INTO messages VALUES (54, 'ayltre20', 'minpar27', '2024-08-09 16:48:13', '2024-08-09 21:48:13', 'See you on Friday');
INSERT INTO messages VALUES (55, 'soogóm11', 'harbra15', '2026-11-14 11:46:52', '2026-11-14 12:01:52', 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (56, 'jonsch38', 'nilgóm18', '2025-02-25 17:05:36', '2025-02-25 22:05:36', 'Can you help me with my homework?');
INSERT INTO messages VALUES (57, 'tessch13', 'valito24', '2024-06-20 13:01:55', '2024-06-20 18:01:55', 'Can you help me with my homework?');
INSERT INTO messages VALUES (58, 'lucgóm21', 'pietre14', '2024-06-17 08:28:10', NULL, 'Can you help me with my homework?');
INSERT INTO messages VALUES (59, 'nilgóm18', 'chlito30', '2025-03-16 18:10:26', '2025-03-19 12:50:26', 'See you on Friday');
INSERT INTO messages VALUES (60, 'lucyil43', 'minsch31', '2023-01-01 16:00:10', '2023-01-01 16:15:10', 'Where is the meetup?');
INSERT INTO messages VALUES (61, 'chltre16', 'aylito28', '2026-05-20 12:13:11', '2026-05-20 17:13:11', 'Where is the meetup?');
INSERT INTO messages VALUES (62, 'harito35', 'lucpar39', '2026-02-20 14:01:03', '2026-02-20 14:16:03', 'Thanks!');
INSERT INTO messages VALUES (63, 'nilmac19', 'tessch13', '2023-01-06 13:55:41', NULL, 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (64, 'nilgóm18', 'aylgóm33', '2024-10-01 21:54:44', NULL, 'Thanks!');
INSERT INTO messages VALUES (65, 'nilmac19', 'valito24', '2025-08-02 22:26:51', '2025-08-02 22:27:51', '¿Qué tal?');
INSERT INTO messages VALUES (66, 'aylito28', 'chlito30', '2025-07-11 13:15:12', NULL, 'See you on Friday');
INSERT INTO messages VALUES (67, 'minsch31', 'chlpar37', '2024-05-06 06:05:46', NULL, 'Thanks!');
INSERT INTO messages VALUES (68, 'harfer42', 'lucyil26', '2025-09-06 22:37:18', '2025-09-06 22:52:18', 'Where is the meetup?');
INSERT INTO messages VALUES (69, 'ayltre40', 'lucyil26', '2026-09-09 17:45:26', '2026-09-09 17:46:26', 'See you on Friday');
INSERT INTO messages VALUES (70, 'mintre29', 'pieito36', '2024-09-05 16:36:59', '2024-09-08 11:16:59', 'Annyeong :)');
INSERT INTO messages VALUES (71, 'lucbra25', 'jonsch44', '2026-03-18 11:33:46', '2026-03-18 16:33:46', 'Thanks!');
INSERT INTO messages VALUES (72, 'lucgóm21', 'lucyil26', '2024-08-28 11:11:17', '2024-08-28 11:12:17', 'Can you help me with my homework?');
INSERT INTO messages VALUES (73, 'luctre12', 'emrsch46', '2025-09-22 14:27:32', '2025-09-25 09:07:32', 'Hi! Want to practise Spanish?');
INSERT INTO messages VALUES (74, 'harito35', 'lucpar39', '2025-10-06 22:38:01', '2025-10-06 22:53:01', 'Annyeong :)');
INSERT INTO messages VALUES (75, 'valito24', 'aylgóm33', '2025-06-04 11:53:08', NULL, 'Thanks!');
INSERT INTO messages VALUES (76, 'pieito10', 'soogóm11', '2024-09-03 06:31:14', '2024-09-06 01:11:14', '¿Qué tal?');
INSERT INTO messages VALUES (77, 'mintre29', 'ayltre20', '2023-09-28 07:01:57', '2023-09-28 07:02:57', 'Annyeong :)');
INSERT INTO messages VALUES (78, 'minpar27', 'lucgóm21', '2025-11-14 13:27:21', '2025-11-17 08:07:21', 'Thanks!');
INSERT INTO messages VALUES (79, 'pieito10', 'jonsch44', '2024-09-09 20:16:07', '2024-09-09 20:31:07', 'See you on Friday');
INSERT INTO messages VALUES (80, 'minpar27', 'aylito28', '2025-04-21 15:31:27', NULL, 'Where is the meetup?');
