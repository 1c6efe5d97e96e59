CREATE TABLE branches (
  branch_code TEXT PRIMARY KEY,
  town TEXT,
  phone TEXT,
  opened TEXT,
  closed TEXT);
CREATE TABLE members (
  mbr_no INTEGER PRIMARY KEY,
  name TEXT,
  dob TEXT,
  town TEXT,
  street TEXT,
  email TEXT,
  status TEXT,
  branch_code TEXT REFERENCES branches(branch_code),
  referred_by INTEGER REFERENCES members(mbr_no),
  joined TEXT,
  left_on TEXT);
CREATE TABLE member_phones (
  mbr_no INTEGER REFERENCES members(mbr_no),
  phone TEXT,
  label TEXT,
  main INTEGER,
  verified INTEGER,
  PRIMARY KEY (mbr_no, phone));
CREATE TABLE accounts (
  acct_no TEXT PRIMARY KEY,
  mbr_no INTEGER REFERENCES members(mbr_no),
  kind TEXT,
  status TEXT,
  balance REAL,
  opened TEXT,
  closed TEXT);
CREATE TABLE loans (
  loan_id INTEGER PRIMARY KEY,
  mbr_no INTEGER REFERENCES members(mbr_no),
  purpose TEXT,
  principal REAL,
  rate REAL,
  months INTEGER,
  status TEXT,
  granted TEXT,
  repaid_on TEXT);
CREATE TABLE txns (
  txn_id INTEGER PRIMARY KEY,
  acct_no TEXT REFERENCES accounts(acct_no),
  ts TEXT,
  kind TEXT,
  amt REAL,
  memo TEXT);
INSERT INTO branches VALUES ('HAL', 'Halifax', '902-555-0100', '2016-01-15', NULL);
INSERT INTO branches VALUES ('TRU', 'Truro', '902-555-0111', '2016-03-01', NULL);
INSERT INTO branches VALUES ('SYD', 'Sydney', '902-555-0122', '2016-06-20', NULL);
INSERT INTO branches VALUES ('DIG', 'Digby', '902-555-0133', '2017-02-11', '2023-12-31');
INSERT INTO branches VALUES ('YAR', 'Yarmouth', '902-555-0144', '2018-09-03', NULL);
INSERT INTO branches VALUES ('AMH', 'Amherst', NULL, '2021-05-10', NULL);
INSERT INTO branches VALUES ('LUN', 'Lunenburg', '902-555-0200', '2018-05-05', NULL);
INSERT INTO branches VALUES ('ANT', 'Antigonish', '902-555-0201', '2016-02-17', NULL);
INSERT INTO branches VALUES ('KEN', 'Kentville', '902-555-0202', '2021-11-05', NULL);
INSERT INTO branches VALUES ('WIN', 'Windsor', '902-555-0203', '2016-05-28', '2025-06-30');
INSERT INTO members VALUES (2000, 'Comeau, Hamish', '1963-12-14', 'Yarmouth', '210 Lighthouse Road', 'h.comeau@gmail.com', 'active', 'YAR', NULL, '2016-04-10', NULL);
INSERT INTO members VALUES (2001, 'Boudreau, Hamish', '1951-01-16', 'Pictou', '210 Prince Street', 'h.boudreau@hotmail.com', 'active', 'LUN', NULL, '2026-07-27', NULL);
INSERT INTO members VALUES (2002, 'Googoo, Neil', '1959-04-11', 'Moncton', '210 Water Street', 'n.googoo@hotmail.com', 'left', 'HAL', NULL, '2021-04-03', '2022-05-08');
INSERT INTO members VALUES (2003, 'Comeau, Simone', '1975-05-29', 'Halifax', '3 King Street', NULL, 'left', 'ANT', NULL, '2018-01-06', '2026-02-24');
INSERT INTO members VALUES (2004, 'Smith, Yvette', '1975-11-12', 'Sydney', '44 Lighthouse Road', NULL, 'left', 'AMH', NULL, '2020-08-02', '2024-05-09');
INSERT INTO members VALUES (2005, 'Googoo, Lorna', '1991-09-06', 'Amherst', '3 Lighthouse Road', 'l.googoo@bellaliant.net', 'active', 'TRU', 2002, '2016-11-30', NULL);
INSERT INTO members VALUES (2006, 'MacDonald, Rod', '1975-11-07', 'Moncton', '3 Water Street', 'r.macdonald@hotmail.com', 'active', 'TRU', NULL, '2026-02-09', NULL);
INSERT INTO members VALUES (2007, 'LeBlanc, Lorna', '1953-12-07', 'Halifax', '3 Lighthouse Road', 'l.leblanc@bellaliant.net', 'left', 'LUN', NULL, '2024-07-20', '2024-09-15');
INSERT INTO members VALUES (2008, 'LeBlanc, Simone', '2004-09-20', NULL, '210 King Street', NULL, 'left', 'AMH', NULL, '2019-06-23', '2019-07-04');
INSERT INTO members VALUES (2009, 'MacDonald, Hamish', '1952-11-15', 'Yarmouth', '210 Lighthouse Road', NULL, 'dormant', 'AMH', NULL, '2018-11-18', NULL);
INSERT INTO members VALUES (2010, 'MacDonald, Jean-Marc', '1995-12-07', 'Yarmouth', '18 Lighthouse Road', NULL, 'left', 'AMH', NULL, '2018-01-06', '2024-11-23');
INSERT INTO members VALUES (2011, 'Smith, Ty', '2001-09-15', 'Halifax', '18 King Street', 't.smith@eastlink.ca', 'left', 'DIG', NULL, '2021-07-07', '2024-08-06');
INSERT INTO members VALUES (2012, 'Zwicker, Lorna', '1980-12-23', 'Halifax', '210 Prince Street', 'l.zwicker@bellaliant.net', 'active', 'AMH', NULL, '2019-09-12', NULL);
INSERT INTO members VALUES (2013, 'Zwicker, Maeve', '1999-03-03', 'Truro', '3 King Street', 'm.zwicker@hotmail.com', 'active', 'DIG', 2001, '2020-08-28', NULL);
INSERT INTO members VALUES (2014, 'Paul, Yvette', '1951-07-29', 'Halifax', '44 King Street', 'y.paul@bellaliant.net', 'active', 'SYD', NULL, '2018-05-21', NULL);
INSERT INTO members VALUES (2015, 'Comeau, Simone', '1972-12-17', 'Amherst', '3 King Street', 's.comeau@bellaliant.net', 'dormant', 'ANT', 2011, '2018-01-10', NULL);
INSERT INTO members VALUES (2016, 'Paul, Agnes', '1946-03-03', NULL, '3 King Street', 'a.paul@bellaliant.net', 'active', 'AMH', NULL, '2021-02-25', NULL);
INSERT INTO members VALUES (2017, 'Zwicker, Lorna', '1967-05-09', 'Pictou', '3 Prince Street', 'l.zwicker@bellaliant.net', 'dormant', 'AMH', NULL, '2019-01-08', NULL);
INSERT INTO members VALUES (2018, 'Boudreau, Duncan', '2007-01-27', 'Pictou', '210 Water Street', 'd.boudreau@gmail.com', 'dormant', 'AMH', NULL, '2022-06-28', NULL);
INSERT INTO members VALUES (2019, 'd''Entremont, Colleen', '1992-11-07', 'Digby', '18 Lighthouse Road', 'c.dentremont@bellaliant.net', 'active', 'SYD', NULL, '2026-07-22', NULL);
INSERT INTO members VALUES (2020, 'Smith, Hamish', '1941-10-20', 'Sydney', '210 King Street', 'h.smith@bellaliant.net', 'active', 'YAR', NULL, '2026-10-20', NULL);
INSERT INTO members VALUES (2021, 'Paul, Rod', '1959-11-07', 'Yarmouth', '44 King Street', 'r.paul@bellaliant.net', 'dormant', 'AMH', 2003, '2023-05-14', NULL);
INSERT INTO members VALUES (2022, 'd''Entremont, Yvette', '1937-07-12', 'Pictou', '44 Lighthouse Road', 'y.dentremont@gmail.com', 'active', 'ANT', NULL, '2023-08-19', NULL);
INSERT INTO members VALUES (2023, 'Comeau, Jean-Marc', '1977-08-09', 'Sydney', '44 Water Street', 'j.comeau@hotmail.com', 'dormant', 'HAL', 2008, '2018-09-18', NULL);
INSERT INTO members VALUES (2024, 'LeBlanc, Agnes', '1983-12-09', 'Yarmouth', '44 Lighthouse Road', 'a.leblanc@hotmail.com', 'dormant', 'LUN', NULL, '2020-01-18', NULL);
INSERT INTO members VALUES (2025, 'Saulnier-Roy, Jean-Marc', '1991-04-06', 'Amherst', '18 Water Street', NULL, 'active', 'TRU', NULL, '2022-06-23', NULL);
INSERT INTO members VALUES (2026, 'Chisholm, Duncan', '1948-07-31', 'Halifax', '18 Water Street', 'd.chisholm@bellaliant.net', 'left', 'YAR', NULL, '2022-11-06', '2023-02-12');
INSERT INTO members VALUES (2027, 'Googoo, Simone', '2002-02-21', 'Sydney', '18 Prince Street', 's.googoo@eastlink.ca', 'active', 'LUN', NULL, '2016-05-30', NULL);
INSERT INTO members VALUES (2028, 'LeBlanc, Duncan', '1975-06-16', NULL, '18 King Street', 'd.leblanc@hotmail.com', 'dormant', 'YAR', NULL, '2026-10-04', NULL);
INSERT INTO members VALUES (2029, 'MacLeod, Yvette', '1970-10-30', 'Amherst', '44 Water Street', 'y.macleod@eastlink.ca', 'left', 'LUN', NULL, '2017-10-28', '2026-02-13');
INSERT INTO members VALUES (2030, 'MacDonald, Duncan', '1948-08-17', 'Halifax', '44 Lighthouse Road', 'd.macdonald@hotmail.com', 'left', 'DIG', NULL, '2021-08-21', '2023-04-17');
INSERT INTO members VALUES (2031, 'Chisholm, Colleen', '1943-03-12', 'Halifax', '44 King Street', NULL, 'dormant', 'AMH', 2019, '2022-06-07', NULL);
INSERT INTO members VALUES (2032, 'Paul, Jean-Marc', '1988-08-25', 'Moncton', '44 Prince Street', 'j.paul@gmail.com', 'active', 'LUN', NULL, '2023-11-22', NULL);
INSERT INTO members VALUES (2033, 'Zwicker, Dorothy', '1955-11-13', 'Sydney', '3 Water Street', NULL, 'active', 'LUN', NULL, '2023-09-04', NULL);
INSERT INTO members VALUES (2034, 'MacLeod, Dorothy', '1965-02-19', 'Amherst', '210 Water Street', 'd.macleod@eastlink.ca', 'active', 'HAL', 2000, '2020-02-08', NULL);
INSERT INTO members VALUES (2035, 'MacLeod, Neil', '1967-12-18', 'Moncton', '3 Water Street', 'n.macleod@hotmail.com', 'dormant', 'LUN', 2009, '2026-08-29', NULL);
INSERT INTO members VALUES (2036, 'Comeau, Rod', '1964-03-07', 'Pictou', '18 Water Street', 'r.comeau@gmail.com', 'active', 'YAR', NULL, '2019-04-10', NULL);
INSERT INTO members VALUES (2037, 'Smith, Jean-Marc', '1958-10-11', 'Digby', '18 Water Street', 'j.smith@hotmail.com', 'dormant', 'DIG', NULL, '2021-09-01', NULL);
INSERT INTO members VALUES (2038, 'Paul, Yvette', '1937-01-22', 'Halifax', '44 Prince Street', 'y.paul@gmail.com', 'active', 'YAR', 2001, '2016-12-12', NULL);
INSERT INTO members VALUES (2039, 'Comeau, Lorna', '1986-05-24', 'Yarmouth', '18 Lighthouse Road', NULL, 'active', 'YAR', NULL, '2017-09-27', NULL);
INSERT INTO members VALUES (2040, 'Comeau, Lorna', '1988-08-19', NULL, '3 Lighthouse Road', 'l.comeau@gmail.com', 'active', 'DIG', NULL, '2021-11-16', NULL);
INSERT INTO members VALUES (2041, 'd''Entremont, Colleen', '1931-07-23', 'Pictou', '3 Prince Street', 'c.dentremont@gmail.com', 'active', 'YAR', 2009, '2021-11-11', NULL);
INSERT INTO members VALUES (2042, 'Smith, Lorna', '1949-09-19', 'Halifax', '210 Prince Street', 'l.smith@gmail.com', 'left', 'HAL', NULL, '2019-09-29', '2021-08-04');
INSERT INTO members VALUES (2043, 'LeBlanc, Yvette', '1989-01-18', 'Sydney', '44 Prince Street', 'y.leblanc@gmail.com', 'left', 'HAL', 2041, '2024-08-31', '2025-11-04');
INSERT INTO members VALUES (2044, 'MacLeod, Lorna', '1989-11-13', 'Moncton', '3 King Street', 'l.macleod@gmail.com', 'dormant', 'ANT', 2020, '2018-01-16', NULL);
INSERT INTO members VALUES (2045, 'LeBlanc, Dorothy', '1957-08-26', 'Pictou', '18 King Street', 'd.leblanc@hotmail.com', 'active', 'AMH', NULL, '2017-08-29', NULL);
INSERT INTO members VALUES (2046, 'Googoo, Ty', '1950-01-20', 'Moncton', '44 Lighthouse Road', 't.googoo@bellaliant.net', 'dormant', 'AMH', NULL, '2021-03-20', NULL);
INSERT INTO members VALUES (2047, 'Chisholm, Dorothy', '1995-09-20', 'Moncton', '3 Prince Street', NULL, 'active', 'AMH', 2046, '2021-03-23', NULL);
INSERT INTO members VALUES (2048, 'Googoo, Hamish', '1990-06-14', 'Sydney', '210 Lighthouse Road', 'h.googoo@gmail.com', 'active', 'TRU', NULL, '2023-09-18', NULL);
INSERT INTO members VALUES (2049, 'Saulnier-Roy, Lorna', '1966-01-30', NULL, '210 Water Street', 'l.saulnier-roy@hotmail.com', 'left', 'AMH', NULL, '2018-06-14', '2026-06-01');
INSERT INTO members VALUES (2050, 'LeBlanc, Simone', '1954-11-11', 'Sydney', '18 Lighthouse Road', 's.leblanc@eastlink.ca', 'active', 'TRU', 2011, '2021-03-02', NULL);
INSERT INTO members VALUES (2051, 'Chisholm, Colleen', '1985-04-19', 'Halifax', '3 King Street', 'c.chisholm@eastlink.ca', 'left', 'HAL', NULL, '2017-04-01', '2025-07-24');
INSERT INTO members VALUES (2052, 'Smith, Rod', '2003-03-13', 'Digby', '44 Water Street', NULL, 'dormant', 'YAR', 2038, '2017-06-29', NULL);
INSERT INTO members VALUES (2053, 'Saulnier-Roy, Maeve', '1955-05-13', 'Halifax', '44 King Street', 'm.saulnier-roy@gmail.com', 'active', 'DIG', NULL, '2018-09-22', NULL);
INSERT INTO members VALUES (2054, 'd''Entremont, Maeve', '2002-10-12', 'Amherst', '18 Prince Street', 'm.dentremont@hotmail.com', 'active', 'SYD', NULL, '2024-04-28', NULL);
INSERT INTO members VALUES (2055, 'Chisholm, Yvette', '1975-02-26', 'Digby', '44 Water Street', 'y.chisholm@eastlink.ca', 'left', 'TRU', NULL, '2022-09-14', '2025-02-24');
INSERT INTO members VALUES (2056, 'Comeau, Hamish', '1942-10-28', 'Yarmouth', '210 Lighthouse Road', 'h.comeau@gmail.com', 'left', 'HAL', NULL, '2020-07-31', '2025-01-26');
INSERT INTO members VALUES (2057, 'LeBlanc, Yvette', '1979-10-10', 'Halifax', '3 King Street', 'y.leblanc@bellaliant.net', 'active', 'TRU', 2031, '2023-11-15', NULL);
INSERT INTO members VALUES (2058, 'MacDonald, Colleen', '2005-06-30', 'Pictou', '44 Water Street', 'c.macdonald@bellaliant.net', 'active', 'ANT', NULL, '2016-09-23', NULL);
INSERT INTO members VALUES (2059, 'Zwicker, Hamish', '1948-06-28', 'Sydney', '210 Prince Street', NULL, 'active', 'DIG', NULL, '2016-08-31', NULL);
INSERT INTO members VALUES (2060, 'Chisholm, Jean-Marc', '1952-02-06', 'Pictou', '18 Water Street', NULL, 'active', 'HAL', 2056, '2021-12-22', NULL);
INSERT INTO members VALUES (2061, 'd''Entremont, Yvette', '1938-02-12', 'Truro', '210 Lighthouse Road', 'y.dentremont@gmail.com', 'left', 'HAL', NULL, '2025-10-22', '2026-10-16');
INSERT INTO members VALUES (2062, 'Chisholm, Ty', '1976-03-04', 'Halifax', '18 Prince Street', 't.chisholm@bellaliant.net', 'active', 'DIG', NULL, '2018-07-21', NULL);
INSERT INTO members VALUES (2063, 'Comeau, Simone', '1939-10-16', 'Moncton', '210 Prince Street', 's.comeau@gmail.com', 'active', 'LUN', 2030, '2018-02-01', NULL);
INSERT INTO members VALUES (2064, 'Googoo, Yvette', '1961-06-30', 'Amherst', '3 Water Street', NULL, 'left', 'HAL', NULL, '2016-03-19', '2025-03-08');
INSERT INTO members VALUES (2065, 'Paul, Lorna', '1949-03-22', 'Halifax', '18 King Street', 'l.paul@bellaliant.net', 'left', 'TRU', NULL, '2024-05-11', '2024-06-07');
INSERT INTO members VALUES (2066, 'Comeau, Lorna', '1991-12-29', 'Yarmouth', '44 Prince Street', 'l.comeau@hotmail.com', 'active', 'DIG', 2049, '2024-06-10', NULL);
INSERT INTO members VALUES (2067, 'Googoo, Jean-Marc', NULL, 'Halifax', '44 Lighthouse Road', 'j.googoo@gmail.com', 'active', 'TRU', 2055, '2019-03-12', NULL);
INSERT INTO members VALUES (2068, 'Paul, Simone', '1951-01-27', 'Pictou', '3 Lighthouse Road', 's.paul@gmail.com', 'dormant', 'DIG', NULL, '2019-07-06', NULL);
INSERT INTO members VALUES (2069, 'Zwicker, Dorothy', '2001-02-26', NULL, '44 Water Street', 'd.zwicker@eastlink.ca', 'active', 'HAL', NULL, '2020-10-28', NULL);
INSERT INTO member_phones VALUES (2000, '902-555-6953', 'home', 1, 1);
INSERT INTO member_phones VALUES (2002, '902-555-3226', 'mobile', 1, 1);
INSERT INTO member_phones VALUES (2003, '416-555-5763', 'mobile', 1, NULL);
INSERT INTO member_phones VALUES (2004, '416-555-8771', 'mobile', 1, 0);
INSERT INTO member_phones VALUES (2004, '902-555-5167', 'home', 0, 1);
INSERT INTO member_phones VALUES (2004, '902-555-8421', NULL, 0, 1);
INSERT INTO member_phones VALUES (2005, '416-555-6679', 'work', 1, NULL);
INSERT INTO member_phones VALUES (2005, '902-555-4413', NULL, 0, 1);
INSERT INTO member_phones VALUES (2005, '902-555-3361', 'home', 0, 0);
INSERT INTO member_phones VALUES (2007, '902-555-6350', 'work', 1, 1);
INSERT INTO member_phones VALUES (2007, '506-555-3480', 'mobile', 0, 1);
INSERT INTO member_phones VALUES (2008, '902-555-4460', 'home', 1, 1);
INSERT INTO member_phones VALUES (2009, '902-555-8727', NULL, 1, NULL);
INSERT INTO member_phones VALUES (2011, '902-555-1363', 'work', 1, 1);
INSERT INTO member_phones VALUES (2012, '506-555-1629', 'home', 1, 1);
INSERT INTO member_phones VALUES (2013, '416-555-3296', NULL, 1, 1);
INSERT INTO member_phones VALUES (2013, '506-555-1372', 'work', 0, 0);
INSERT INTO member_phones VALUES (2014, '902-555-9498', 'work', 1, 0);
INSERT INTO member_phones VALUES (2015, '416-555-2188', 'mobile', 1, NULL);
INSERT INTO member_phones VALUES (2015, '902-555-2531', 'mobile', 0, 1);
INSERT INTO member_phones VALUES (2016, '902-555-5453', 'mobile', 1, 1);
INSERT INTO member_phones VALUES (2017, '902-555-8116', NULL, 1, 0);
INSERT INTO member_phones VALUES (2018, '506-555-1731', NULL, 1, 1);
INSERT INTO member_phones VALUES (2019, '506-555-7216', 'work', 1, NULL);
INSERT INTO member_phones VALUES (2020, '416-555-7902', 'mobile', 1, NULL);
INSERT INTO member_phones VALUES (2020, '902-555-9425', 'mobile', 0, 0);
INSERT INTO member_phones VALUES (2020, '902-555-8705', 'mobile', 0, 1);
INSERT INTO member_phones VALUES (2021, '902-555-5283', NULL, 1, NULL);
INSERT INTO member_phones VALUES (2021, '506-555-4222', NULL, 0, 1);
INSERT INTO member_phones VALUES (2021, '416-555-4656', 'home', 0, 1);
INSERT INTO member_phones VALUES (2022, '506-555-1905', 'home', 1, 1);
INSERT INTO member_phones VALUES (2022, '902-555-3495', 'work', 0, 0);
INSERT INTO member_phones VALUES (2023, '902-555-5321', 'work', 1, 1);
INSERT INTO member_phones VALUES (2023, '902-555-6213', 'mobile', 0, 1);
INSERT INTO member_phones VALUES (2024, '506-555-6985', 'home', 1, 1);
INSERT INTO member_phones VALUES (2024, '902-555-9529', NULL, 0, 1);
INSERT INTO member_phones VALUES (2024, '506-555-1092', NULL, 0, 1);
INSERT INTO member_phones VALUES (2025, '902-555-7713', 'home', 1, 1);
INSERT INTO member_phones VALUES (2026, '902-555-5372', 'home', 1, 0);
INSERT INTO member_phones VALUES (2026, '902-555-1974', 'work', 0, 1);
INSERT INTO member_phones VALUES (2027, '416-555-9332', 'work', 1, 1);
INSERT INTO member_phones VALUES (2028, '506-555-9548', 'mobile', 1, 0);
INSERT INTO member_phones VALUES (2029, '902-555-4528', 'work', 1, 1);
INSERT INTO member_phones VALUES (2029, '902-555-6096', 'mobile', 0, NULL);
INSERT INTO member_phones VALUES (2030, '416-555-4347', NULL, 1, 0);
INSERT INTO member_phones VALUES (2032, '902-555-5016', 'mobile', 1, 0);
INSERT INTO member_phones VALUES (2033, '416-555-8282', 'work', 1, 0);
INSERT INTO member_phones VALUES (2033, '416-555-6696', NULL, 0, 0);
INSERT INTO member_phones VALUES (2034, '902-555-8720', 'work', 1, 1);
INSERT INTO member_phones VALUES (2034, '506-555-4994', 'work', 0, 1);
INSERT INTO member_phones VALUES (2036, '902-555-3569', 'work', 1, 1);
INSERT INTO member_phones VALUES (2037, '902-555-6069', NULL, 1, 1);
INSERT INTO member_phones VALUES (2037, '902-555-4781', 'mobile', 0, 1);
INSERT INTO member_phones VALUES (2037, '902-555-7837', 'mobile', 0, 1);
INSERT INTO member_phones VALUES (2038, '902-555-4503', 'work', 1, 1);
INSERT INTO member_phones VALUES (2039, '902-555-1720', 'work', 1, 1);
INSERT INTO member_phones VALUES (2039, '416-555-7571', NULL, 0, 1);
INSERT INTO member_phones VALUES (2039, '416-555-1701', NULL, 0, 1);
INSERT INTO member_phones VALUES (2040, '506-555-2641', NULL, 1, 1);
INSERT INTO member_phones VALUES (2040, '902-555-2449', NULL, 0, 1);
INSERT INTO member_phones VALUES (2040, '416-555-1200', NULL, 0, 0);
INSERT INTO member_phones VALUES (2041, '506-555-7640', 'mobile', 1, 0);
INSERT INTO member_phones VALUES (2042, '416-555-8510', 'work', 1, 0);
INSERT INTO member_phones VALUES (2043, '902-555-3394', NULL, 1, NULL);
INSERT INTO member_phones VALUES (2044, '506-555-6671', 'work', 1, 0);
INSERT INTO member_phones VALUES (2046, '902-555-3073', NULL, 1, 1);
INSERT INTO member_phones VALUES (2046, '416-555-6677', NULL, 0, NULL);
INSERT INTO member_phones VALUES (2047, '902-555-6850', 'mobile', 1, 1);
INSERT INTO member_phones VALUES (2049, '416-555-6652', 'mobile', 1, 1);
INSERT INTO member_phones VALUES (2049, '902-555-3008', 'mobile', 0, NULL);
INSERT INTO member_phones VALUES (2050, '902-555-5800', 'mobile', 1, 0);
INSERT INTO member_phones VALUES (2051, '416-555-4460', 'home', 1, 0);
INSERT INTO member_phones VALUES (2052, '902-555-2329', 'home', 1, 1);
INSERT INTO member_phones VALUES (2052, '902-555-2902', NULL, 0, 1);
INSERT INTO member_phones VALUES (2053, '416-555-1272', 'work', 1, NULL);
INSERT INTO member_phones VALUES (2054, '506-555-8335', 'home', 1, 0);
INSERT INTO member_phones VALUES (2054, '902-555-5878', NULL, 0, 0);
INSERT INTO member_phones VALUES (2054, '902-555-9957', 'mobile', 0, 1);
INSERT INTO member_phones VALUES (2056, '506-555-8366', 'home', 1, 1);
INSERT INTO member_phones VALUES (2058, '902-555-7449', NULL, 1, NULL);
INSERT INTO accounts VALUES ('S100200', 2040, 'savings', 'open', 1592.35, '2023-05-24', NULL);
INSERT INTO accounts VALUES ('C100237', 2003, 'chequing', 'open', 48.55, '2020-07-20', NULL);
INSERT INTO accounts VALUES ('S100274', 2015, 'savings', 'frozen', 46.15, '2020-09-06', NULL);
INSERT INTO accounts VALUES ('C100311', 2001, 'chequing', 'open', 32.05, '2026-10-24', NULL);
INSERT INTO accounts VALUES ('T100348', 2012, 'term deposit', 'open', 6061.92, '2024-07-06', NULL);
INSERT INTO accounts VALUES ('C100385', 2016, 'chequing', 'open', 1162.02, '2025-08-01', NULL);
INSERT INTO accounts VALUES ('S100422', 2045, 'savings', 'closed', 0.0, '2021-12-19', '2023-12-01');
INSERT INTO accounts VALUES ('T100459', 2020, 'term deposit', 'open', 41.69, '2026-10-23', NULL);
INSERT INTO accounts VALUES ('T100496', 2002, 'term deposit', 'open', 2058.43, '2023-08-06', NULL);
INSERT INTO accounts VALUES ('T100533', 2012, 'term deposit', 'open', 42.57, '2026-06-19', NULL);
INSERT INTO accounts VALUES ('C100570', 2034, 'chequing', 'frozen', 29.22, '2026-04-27', NULL);
INSERT INTO accounts VALUES ('C100607', 2026, 'chequing', 'frozen', 1051.19, '2024-09-12', NULL);
INSERT INTO accounts VALUES ('C100644', 2018, 'chequing', 'open', 47.72, '2025-10-29', NULL);
INSERT INTO accounts VALUES ('T100681', 2050, 'term deposit', 'frozen', 391.7, '2021-06-22', NULL);
INSERT INTO accounts VALUES ('T100718', 2014, 'term deposit', 'closed', 0.0, '2023-04-23', '2025-05-29');
INSERT INTO accounts VALUES ('C100755', 2020, 'chequing', 'closed', 0.0, '2026-10-30', '2026-10-31');
INSERT INTO accounts VALUES ('C100792', 2042, 'chequing', 'open', 5263.95, '2019-12-13', NULL);
INSERT INTO accounts VALUES ('T100829', 2000, 'term deposit', 'open', 2005.52, '2022-09-12', NULL);
INSERT INTO accounts VALUES ('C100866', 2066, 'chequing', 'frozen', 301.91, '2025-09-21', NULL);
INSERT INTO accounts VALUES ('T100903', 2008, 'term deposit', 'frozen', 4.02, '2024-10-21', NULL);
INSERT INTO accounts VALUES ('C100940', 2001, 'chequing', 'open', 447.52, '2026-10-11', NULL);
INSERT INTO accounts VALUES ('T100977', 2028, 'term deposit', 'closed', 0.0, '2026-10-29', '2026-10-31');
INSERT INTO accounts VALUES ('C101014', 2015, 'chequing', 'open', 30975.58, '2026-06-26', NULL);
INSERT INTO accounts VALUES ('C101051', 2051, 'chequing', 'frozen', 44.02, '2025-09-22', NULL);
INSERT INTO accounts VALUES ('S101088', 2009, 'savings', 'open', 6.68, '2024-07-09', NULL);
INSERT INTO accounts VALUES ('S101125', 2050, 'savings', 'closed', 0.0, '2026-02-21', '2026-10-27');
INSERT INTO accounts VALUES ('S101162', 2003, 'savings', 'open', 1382.6, '2020-07-06', NULL);
INSERT INTO accounts VALUES ('C101199', 2005, 'chequing', 'closed', 0.0, '2020-02-26', '2021-07-20');
INSERT INTO accounts VALUES ('C101236', 2039, 'chequing', 'open', 5.06, '2026-02-16', NULL);
INSERT INTO accounts VALUES ('T101273', 2003, 'term deposit', 'open', 24534.66, '2019-01-06', NULL);
INSERT INTO accounts VALUES ('S101310', 2061, 'savings', 'open', 42.81, '2026-01-02', NULL);
INSERT INTO accounts VALUES ('T101347', 2066, 'term deposit', 'frozen', 35.55, '2025-05-07', NULL);
INSERT INTO accounts VALUES ('C101384', 2047, 'chequing', 'open', 6339.09, '2021-04-09', NULL);
INSERT INTO accounts VALUES ('S101421', 2048, 'savings', 'open', 5431.76, '2026-06-20', NULL);
INSERT INTO accounts VALUES ('T101458', 2004, 'term deposit', 'open', 8254.3, '2024-12-18', NULL);
INSERT INTO accounts VALUES ('S101495', 2017, 'savings', 'open', 43.41, '2022-01-22', NULL);
INSERT INTO accounts VALUES ('S101532', 2003, 'savings', 'open', -81.31, '2026-01-19', NULL);
INSERT INTO accounts VALUES ('T101569', 2004, 'term deposit', 'open', 22836.13, '2022-11-29', NULL);
INSERT INTO accounts VALUES ('T101606', 2066, 'term deposit', 'open', 7584.94, '2026-07-10', NULL);
INSERT INTO accounts VALUES ('T101643', 2042, 'term deposit', 'frozen', 395.24, '2025-12-07', NULL);
INSERT INTO accounts VALUES ('S101680', 2003, 'savings', 'open', -70.86, '2020-01-03', NULL);
INSERT INTO accounts VALUES ('C101717', 2037, 'chequing', 'open', 6075.03, '2024-11-19', NULL);
INSERT INTO accounts VALUES ('S101754', 2009, 'savings', 'frozen', 21576.94, '2024-01-02', NULL);
INSERT INTO accounts VALUES ('T101791', 2010, 'term deposit', 'closed', 0.0, '2024-04-25', '2024-06-05');
INSERT INTO accounts VALUES ('T101828', 2030, 'term deposit', 'frozen', 20645.83, '2025-09-19', NULL);
INSERT INTO accounts VALUES ('C101865', 2049, 'chequing', 'frozen', 5.93, '2019-11-30', NULL);
INSERT INTO accounts VALUES ('S101902', 2005, 'savings', 'closed', 0.0, '2019-12-31', '2026-10-11');
INSERT INTO accounts VALUES ('S101939', 2005, 'savings', 'open', -50.24, '2021-10-06', NULL);
INSERT INTO accounts VALUES ('T101976', 2007, 'term deposit', 'open', 2023.25, '2026-08-12', NULL);
INSERT INTO accounts VALUES ('S102013', 2007, 'savings', 'open', 48.78, '2026-04-11', NULL);
INSERT INTO accounts VALUES ('C102050', 2012, 'chequing', 'open', 54.04, '2019-09-25', NULL);
INSERT INTO accounts VALUES ('T102087', 2007, 'term deposit', 'closed', 0.0, '2025-04-14', '2026-07-24');
INSERT INTO accounts VALUES ('C102124', 2021, 'chequing', 'closed', 0.0, '2026-07-01', '2026-10-05');
INSERT INTO accounts VALUES ('C102161', 2066, 'chequing', 'open', -76.54, '2024-12-26', NULL);
INSERT INTO accounts VALUES ('C102198', 2017, 'chequing', 'open', 33.84, '2020-10-13', NULL);
INSERT INTO accounts VALUES ('C102235', 2015, 'chequing', 'open', 9880.59, '2024-08-22', NULL);
INSERT INTO accounts VALUES ('S102272', 2007, 'savings', 'open', 1346.86, '2025-05-10', NULL);
INSERT INTO accounts VALUES ('T102309', 2047, 'term deposit', 'frozen', 6.48, '2024-01-31', NULL);
INSERT INTO accounts VALUES ('S102346', 2008, 'savings', 'open', 3.96, '2021-03-26', NULL);
INSERT INTO accounts VALUES ('C102383', 2054, 'chequing', 'open', 7905.83, '2025-04-10', NULL);
INSERT INTO accounts VALUES ('C102420', 2001, 'chequing', 'frozen', -44.11, '2026-08-14', NULL);
INSERT INTO accounts VALUES ('T102457', 2020, 'term deposit', 'closed', 0.0, '2026-10-24', '2026-11-05');
INSERT INTO accounts VALUES ('S102494', 2024, 'savings', 'frozen', 244.21, '2025-01-15', NULL);
INSERT INTO accounts VALUES ('C102531', 2066, 'chequing', 'closed', 0.0, '2024-12-15', '2025-07-17');
INSERT INTO accounts VALUES ('S102568', 2003, 'savings', 'open', 19177.01, '2023-09-25', NULL);
INSERT INTO accounts VALUES ('C102605', 2021, 'chequing', 'frozen', 6.85, '2024-04-06', NULL);
INSERT INTO accounts VALUES ('C102642', 2021, 'chequing', 'open', -50.48, '2024-04-19', NULL);
INSERT INTO accounts VALUES ('C102679', 2004, 'chequing', 'open', 32649.62, '2023-12-01', NULL);
INSERT INTO accounts VALUES ('S102716', 2003, 'savings', 'frozen', 1663.75, '2022-12-10', NULL);
INSERT INTO accounts VALUES ('S102753', 2000, 'savings', 'open', 7870.31, '2022-01-22', NULL);
INSERT INTO accounts VALUES ('C102790', 2059, 'chequing', 'open', -50.68, '2019-07-20', NULL);
INSERT INTO accounts VALUES ('C102827', 2004, 'chequing', 'open', 8924.41, '2022-08-09', NULL);
INSERT INTO accounts VALUES ('S102864', 2018, 'savings', 'closed', 0.0, '2023-07-18', '2026-06-01');
INSERT INTO accounts VALUES ('C102901', 2008, 'chequing', 'open', -44.32, '2024-01-12', NULL);
INSERT INTO accounts VALUES ('T102938', 2047, 'term deposit', 'open', 54.97, '2022-01-17', NULL);
INSERT INTO accounts VALUES ('T102975', 2009, 'term deposit', 'closed', 0.0, '2026-06-27', '2026-07-13');
INSERT INTO accounts VALUES ('C103012', 2003, 'chequing', 'open', 360.28, '2022-06-15', NULL);
INSERT INTO accounts VALUES ('S103049', 2011, 'savings', 'frozen', 31.1, '2023-03-17', NULL);
INSERT INTO accounts VALUES ('T103086', 2004, 'term deposit', 'closed', 0.0, '2023-07-30', '2024-12-17');
INSERT INTO accounts VALUES ('S103123', 2012, 'savings', 'open', 37.44, '2025-08-14', NULL);
INSERT INTO loans VALUES (400, 2030, 'car', 1500, 5.25, 60, 'applied', NULL, NULL);
INSERT INTO loans VALUES (401, 2010, 'tuition', 28000, 3.9, 36, 'repaid', '2022-05-04', '2024-04-02');
INSERT INTO loans VALUES (402, 2021, 'renovation', 4000, 3.9, 60, 'defaulted', '2025-01-31', NULL);
INSERT INTO loans VALUES (403, 2000, 'tuition', 15000, 4.5, 24, 'defaulted', '2025-08-20', NULL);
INSERT INTO loans VALUES (404, 2046, 'consolidation', 4000, 4.5, 24, 'applied', NULL, NULL);
INSERT INTO loans VALUES (405, 2012, 'boat', 28000, 5.25, 36, 'repaid', '2019-11-17', '2025-12-25');
INSERT INTO loans VALUES (406, 2008, 'car', 4000, 6.9, 36, 'repaid', '2021-11-06', '2024-07-04');
INSERT INTO loans VALUES (407, 2008, 'boat', 1500, 4.5, 36, 'repaid', '2026-05-18', '2026-05-28');
INSERT INTO loans VALUES (408, 2008, 'boat', 60000, 6.9, 60, 'running', '2022-08-02', NULL);
INSERT INTO loans VALUES (409, 2006, 'car', 1500, 6.9, 36, 'running', '2026-08-20', NULL);
INSERT INTO loans VALUES (410, 2034, 'car', 15000, 6.9, 120, 'repaid', '2024-06-27', '2024-10-11');
INSERT INTO loans VALUES (411, 2037, 'renovation', 60000, 4.5, 36, 'repaid', '2022-12-05', '2025-05-16');
INSERT INTO loans VALUES (412, 2029, 'consolidation', 4000, 6.9, 36, 'defaulted', '2025-12-24', NULL);
INSERT INTO loans VALUES (413, 2004, 'tuition', 15000, 3.9, 120, 'defaulted', '2022-01-08', NULL);
INSERT INTO loans VALUES (414, 2010, 'tuition', 9000, 6.9, 24, 'repaid', '2020-11-26', '2026-03-10');
INSERT INTO loans VALUES (415, 2004, 'boat', 15000, 6.9, 120, 'defaulted', '2023-04-24', NULL);
INSERT INTO loans VALUES (416, 2009, 'car', 9000, 8.75, 12, 'repaid', '2023-02-13', '2023-09-08');
INSERT INTO loans VALUES (417, 2066, 'boat', 9000, 6.9, 120, 'repaid', '2025-06-01', '2026-09-05');
INSERT INTO loans VALUES (418, 2020, 'boat', 15000, 5.25, 120, 'repaid', '2026-10-20', '2026-10-23');
INSERT INTO loans VALUES (419, 2012, 'boat', 1500, 4.5, 24, 'defaulted', '2020-02-01', NULL);
INSERT INTO loans VALUES (420, 2020, 'tuition', 4000, 8.75, 36, 'running', '2026-10-20', NULL);
INSERT INTO loans VALUES (421, 2004, 'renovation', 4000, 6.9, 12, 'defaulted', '2022-01-22', NULL);
INSERT INTO loans VALUES (422, 2005, 'consolidation', 9000, 8.75, 12, 'applied', NULL, NULL);
INSERT INTO loans VALUES (423, 2031, 'boat', 4000, 4.5, 36, 'defaulted', '2023-08-05', NULL);
INSERT INTO loans VALUES (424, 2002, 'consolidation', 28000, 6.9, 120, 'running', '2026-06-28', NULL);
INSERT INTO loans VALUES (425, 2008, 'car', 1500, 8.75, 36, 'applied', NULL, NULL);
INSERT INTO loans VALUES (426, 2008, 'tuition', 15000, 8.75, 120, 'running', '2025-11-07', NULL);
INSERT INTO loans VALUES (427, 2003, 'boat', 1500, 3.9, 12, 'running', '2020-09-04', NULL);
INSERT INTO loans VALUES (428, 2003, 'renovation', 4000, 4.5, 120, 'running', '2026-06-16', NULL);
INSERT INTO loans VALUES (429, 2017, 'renovation', 4000, 8.75, 24, 'repaid', '2024-10-27', '2026-08-17');
INSERT INTO loans VALUES (430, 2015, 'boat', 1500, 4.5, 12, 'repaid', '2021-07-23', '2025-03-29');
INSERT INTO loans VALUES (431, 2066, 'renovation', 28000, 5.25, 24, 'defaulted', '2026-01-23', NULL);
INSERT INTO loans VALUES (432, 2028, 'renovation', 15000, 6.9, 36, 'repaid', '2026-10-04', '2026-10-12');
INSERT INTO loans VALUES (433, 2037, 'tuition', 1500, 6.9, 60, 'running', '2023-12-29', NULL);
INSERT INTO loans VALUES (434, 2003, 'renovation', 15000, 6.9, 60, 'running', '2020-09-06', NULL);
INSERT INTO loans VALUES (435, 2055, 'consolidation', 9000, 6.9, 120, 'running', '2022-09-16', NULL);
INSERT INTO loans VALUES (436, 2019, 'boat', 9000, 6.9, 36, 'running', '2026-07-22', NULL);
INSERT INTO loans VALUES (437, 2011, 'renovation', 15000, 4.5, 24, 'repaid', '2022-05-02', '2023-01-13');
INSERT INTO loans VALUES (438, 2052, 'boat', 1500, 5.25, 60, 'applied', NULL, NULL);
INSERT INTO loans VALUES (439, 2052, 'renovation', 4000, 4.5, 36, 'repaid', '2024-11-16', '2025-05-19');
INSERT INTO loans VALUES (440, 2001, 'consolidation', 4000, 6.9, 12, 'running', '2026-09-23', NULL);
INSERT INTO loans VALUES (441, 2001, 'tuition', 15000, 8.75, 12, 'repaid', '2026-09-20', '2026-09-28');
INSERT INTO loans VALUES (442, 2003, 'tuition', 15000, 6.9, 12, 'repaid', '2026-07-13', '2026-07-21');
INSERT INTO loans VALUES (443, 2020, 'renovation', 4000, 3.9, 12, 'repaid', '2026-10-20', '2026-10-30');
INSERT INTO loans VALUES (444, 2006, 'boat', 60000, 5.25, 36, 'running', '2026-05-14', NULL);
INSERT INTO loans VALUES (445, 2010, 'tuition', 60000, 6.9, 120, 'defaulted', '2024-04-22', NULL);
INSERT INTO loans VALUES (446, 2009, 'tuition', 9000, 6.9, 120, 'applied', NULL, NULL);
INSERT INTO loans VALUES (447, 2027, 'renovation', 15000, 3.9, 24, 'applied', NULL, NULL);
INSERT INTO loans VALUES (448, 2040, 'tuition', 4000, 3.9, 60, 'running', '2023-10-26', NULL);
INSERT INTO loans VALUES (449, 2027, 'consolidation', 28000, 3.9, 24, 'running', '2018-08-07', NULL);
INSERT INTO loans VALUES (450, 2012, 'boat', 60000, 4.5, 24, 'repaid', '2026-02-27', '2026-04-16');
INSERT INTO loans VALUES (451, 2003, 'boat', 15000, 5.25, 12, 'defaulted', '2025-09-26', NULL);
INSERT INTO loans VALUES (452, 2042, 'tuition', 1500, 3.9, 24, 'defaulted', '2020-07-02', NULL);
INSERT INTO loans VALUES (453, 2005, 'tuition', 28000, 5.25, 12, 'repaid', '2025-09-25', '2026-08-08');
INSERT INTO loans VALUES (454, 2006, 'boat', 15000, 3.9, 12, 'repaid', '2026-02-24', '2026-06-29');
INSERT INTO txns VALUES (80000, 'S101421', '2021-04-16 22:13:31', 'deposit', 985.16, NULL);
INSERT INTO txns VALUES (80001, 'T100718', '2022-12-21 17:07:53', 'fee', -2595.47, 'payroll');
INSERT INTO txns VALUES (80002, 'C100940', '2019-04-20 06:29:02', 'transfer', -19.87, 'monthly fee');
INSERT INTO txns VALUES (80003, 'T100903', '2023-03-14 18:47:24', 'fee', -842.52, 'Tim Hortons');
INSERT INTO txns VALUES (80004, 'T100977', '2020-05-12 22:10:46', 'deposit', 264.41, 'Tim Hortons');
INSERT INTO txns VALUES (80005, 'T100348', '2020-01-31 21:54:37', 'deposit', 53.2, 'payroll');
INSERT INTO txns VALUES (80006, 'S100422', '2019-05-12 18:17:56', 'deposit', 1058.27, 'gift');
INSERT INTO txns VALUES (80007, 'C100644', '2021-10-27 10:56:41', 'deposit', 22.27, 'ATM King Street');
INSERT INTO txns VALUES (80008, 'T100718', '2023-05-24 08:59:58', 'fee', -2326.99, NULL);
INSERT INTO txns VALUES (80009, 'C100755', '2021-05-25 13:49:28', 'deposit', 17.61, 'monthly fee');
INSERT INTO txns VALUES (80010, 'C101199', '2022-05-25 21:48:15', 'fee', -228.48, 'Tim Hortons');
INSERT INTO txns VALUES (80011, 'C100385', '2023-01-07 22:00:08', 'transfer', -51.18, NULL);
INSERT INTO txns VALUES (80012, 'T100496', '2022-06-09 08:12:25', 'deposit', 5.94, 'rent');
INSERT INTO txns VALUES (80013, 'T100459', '2026-05-25 21:30:25', 'transfer', -4.35, 'ATM King Street');
INSERT INTO txns VALUES (80014, 'T100459', '2024-01-23 20:12:06', 'withdrawal', -2200.71, 'monthly fee');
INSERT INTO txns VALUES (80015, 'T101458', '2020-08-24 08:00:51', 'fee', -54.15, 'payroll');
INSERT INTO txns VALUES (80016, 'T100829', '2026-05-22 21:44:44', 'withdrawal', -270.3, 'gift');
INSERT INTO txns VALUES (80017, 'S100422', '2021-05-28 13:11:41', 'fee', -59.41, 'ATM King Street');
INSERT INTO txns VALUES (80018, 'S101125', '2024-12-21 18:49:12', 'deposit', 305.52, 'gift');
INSERT INTO txns VALUES (80019, 'T100681', '2019-11-22 10:08:01', 'fee', -54.36, 'gift');
INSERT INTO txns VALUES (80020, 'S101532', '2026-01-10 19:14:09', 'transfer', -275.16, 'monthly fee');
INSERT INTO txns VALUES (80021, 'S100274', '2021-01-18 06:25:34', 'deposit', 4.58, 'monthly fee');
INSERT INTO txns VALUES (80022, 'S101495', '2026-03-16 19:15:44', 'deposit', 1142.4, 'ATM King Street');
INSERT INTO txns VALUES (80023, 'C101014', '2022-09-01 19:36:50', 'fee', -287.72, 'gift');
INSERT INTO txns VALUES (80024, 'T101569', '2022-11-06 06:26:39', 'fee', -4.61, 'rent');
INSERT INTO txns VALUES (80025, 'S101495', '2019-02-16 21:10:58', 'fee', -4.12, 'payroll');
INSERT INTO txns VALUES (80026, 'T100533', '2020-04-03 08:59:36', 'fee', -247.81, NULL);
INSERT INTO txns VALUES (80027, 'S100422', '2024-09-17 08:23:21', 'deposit', 2142.74, 'gift');
INSERT INTO txns VALUES (80028, 'S101162', '2023-10-15 06:41:08', 'deposit', 54.62, NULL);
INSERT INTO txns VALUES (80029, 'T100496', '2025-01-08 15:27:07', 'fee', -762.87, NULL);
INSERT INTO txns VALUES (80030, 'T100903', '2026-04-07 07:06:27', 'deposit', 6.21, 'Tim Hortons');
INSERT INTO txns VALUES (80031, 'S100200', '2023-10-17 10:02:18', 'withdrawal', -211.67, 'Tim Hortons');
INSERT INTO txns VALUES (80032, 'S101162', '2023-06-15 14:26:06', 'deposit', 292.24, 'ATM King Street');
INSERT INTO txns VALUES (80033, 'T100977', '2026-04-07 16:31:35', 'fee', -1016.39, NULL);
INSERT INTO txns VALUES (80034, 'S101088', '2026-08-14 13:44:47', 'transfer', -23.31, 'payroll');
INSERT INTO txns VALUES (80035, 'T100681', '2021-07-30 15:06:51', 'fee', -1009.11, 'payroll');
INSERT INTO txns VALUES (80036, 'T101458', '2023-07-16 09:52:16', 'withdrawal', -76.21, 'gift');
INSERT INTO txns VALUES (80037, 'T101643', '2025-02-15 15:01:34', 'withdrawal', -25.4, 'gift');
INSERT INTO txns VALUES (80038, 'T100496', '2024-02-29 06:35:16', 'withdrawal', -62.43, 'Tim Hortons');
INSERT INTO txns VALUES (80039, 'S101125', '2020-05-26 06:42:22', 'deposit', 1060.63, 'ATM King Street');
INSERT INTO txns VALUES (80040, 'T100681', '2020-06-27 12:17:59', 'fee', -4.67, 'rent');
INSERT INTO txns VALUES (80041, 'T100718', '2022-08-28 14:32:40', 'deposit', 236.97, NULL);
INSERT INTO txns VALUES (80042, 'T100718', '2023-03-17 12:02:57', 'deposit', 3142.85, 'payroll');
INSERT INTO txns VALUES (80043, 'T100459', '2023-05-31 22:56:17', 'fee', -25.25, NULL);
INSERT INTO txns VALUES (80044, 'T101569', '2022-03-10 21:24:54', 'transfer', -71.86, 'Tim Hortons');
INSERT INTO txns VALUES (80045, 'S100274', '2026-05-25 19:19:25', 'fee', -4.12, 'ATM King Street');
INSERT INTO txns VALUES (80046, 'C100385', '2026-08-16 07:45:05', 'withdrawal', -16.27, 'rent');
INSERT INTO txns VALUES (80047, 'T101273', '2026-04-22 08:53:48', 'withdrawal', -834.17, 'payroll');
INSERT INTO txns VALUES (80048, 'C101014', '2023-04-25 20:38:18', 'deposit', 801.86, 'rent');
INSERT INTO txns VALUES (80049, 'T100496', '2025-03-06 16:33:28', 'fee', -2793.54, 'ATM King Street');
INSERT INTO txns VALUES (80050, 'C100940', '2019-07-26 16:22:12', 'withdrawal', -62.76, 'payroll');
INSERT INTO txns VALUES (80051, 'S101125', '2025-01-18 22:31:26', 'deposit', 5.88, 'ATM King Street');
INSERT INTO txns VALUES (80052, 'C101014', '2020-10-04 14:00:43', 'deposit', 245.5, 'rent');
INSERT INTO txns VALUES (80053, 'S101421', '2025-07-20 14:03:30', 'fee', -20.55, 'Tim Hortons');
INSERT INTO txns VALUES (80054, 'T100496', '2026-05-31 20:04:50', 'transfer', -23.88, 'Tim Hortons');
INSERT INTO txns VALUES (80055, 'S101310', '2024-03-11 16:21:09', 'transfer', -1032.51, 'payroll');
INSERT INTO txns VALUES (80056, 'T100903', '2023-04-03 21:44:23', 'withdrawal', -19.84, 'payroll');
INSERT INTO txns VALUES (80057, 'T101569', '2022-10-11 10:00:10', 'deposit', 4.83, 'monthly fee');
INSERT INTO txns VALUES (80058, 'T100977', '2022-11-29 16:43:21', 'deposit', 1134.93, 'Tim Hortons');
INSERT INTO txns VALUES (80059, 'C100940', '2022-01-19 15:04:49', 'deposit', 52.76, 'monthly fee');
INSERT INTO txns VALUES (80060, 'C101051', '2023-11-22 15:16:00', 'deposit', 1022.78, 'gift');
INSERT INTO txns VALUES (80061, 'C100755', '2022-09-21 15:40:12', 'fee', -53.07, 'monthly fee');
INSERT INTO txns VALUES (80062, 'C100385', '2026-07-19 17:12:37', 'deposit', 3235.73, 'monthly fee');
INSERT INTO txns VALUES (80063, 'C100607', '2022-10-13 19:48:26', 'deposit', 760.7, 'rent');
INSERT INTO txns VALUES (80064, 'T100348', '2021-01-13 13:12:37', 'transfer', -18.08, NULL);
INSERT INTO txns VALUES (80065, 'C101199', '2019-11-20 09:20:19', 'deposit', 20.44, 'gift');
INSERT INTO txns VALUES (80066, 'C101014', '2025-09-06 14:27:53', 'withdrawal', -16.82, 'ATM King Street');
INSERT INTO txns VALUES (80067, 'S100274', '2022-07-02 12:29:49', 'fee', -798.52, 'rent');
INSERT INTO txns VALUES (80068, 'T100718', '2021-07-27 17:18:00', 'transfer', -60.18, 'ATM King Street');
INSERT INTO txns VALUES (80069, 'C100607', '2026-09-07 21:35:27', 'deposit', 24.07, 'payroll');
INSERT INTO txns VALUES (80070, 'T101643', '2020-01-23 21:15:22', 'transfer', -824.01, 'rent');
INSERT INTO txns VALUES (80071, 'S101495', '2023-03-18 11:57:45', 'withdrawal', -324.86, 'gift');
INSERT INTO txns VALUES (80072, 'T101643', '2025-03-12 16:53:56', 'deposit', 75.67, 'Tim Hortons');
INSERT INTO txns VALUES (80073, 'C100385', '2025-04-16 17:06:42', 'fee', -2607.03, 'gift');
INSERT INTO txns VALUES (80074, 'C101199', '2019-08-22 19:19:57', 'deposit', 2420.61, 'ATM King Street');
INSERT INTO txns VALUES (80075, 'S100274', '2021-10-18 08:39:17', 'deposit', 2989.56, 'gift');
INSERT INTO txns VALUES (80076, 'T101347', '2023-12-08 08:40:46', 'withdrawal', -21.41, 'monthly fee');
INSERT INTO txns VALUES (80077, 'C100792', '2020-07-17 17:16:16', 'fee', -218.08, 'ATM King Street');
INSERT INTO txns VALUES (80078, 'C101384', '2026-10-14 09:16:49', 'deposit', 3245.82, 'gift');
INSERT INTO txns VALUES (80079, 'C100940', '2023-05-12 07:16:33', 'fee', -913.82, 'monthly fee');
