CREATE TABLE author (
  au_id INTEGER PRIMARY KEY,
  au_name TEXT NOT NULL,
  au_country TEXT,
  born INTEGER,
  died INTEGER
);
CREATE TABLE publisher (
  pub_id INTEGER PRIMARY KEY,
  pub_name TEXT NOT NULL,
  pub_city TEXT,
  pub_country TEXT,
  founded INTEGER
);
CREATE TABLE book (
  isbn TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  au_id INTEGER REFERENCES author(au_id),
  pub_id INTEGER REFERENCES publisher(pub_id),
  genre TEXT,
  lang TEXT,
  pages INTEGER,
  price REAL,
  pub_date TEXT,
  out_of_print INTEGER
);
CREATE TABLE store (
  store_id INTEGER PRIMARY KEY,
  store_name TEXT NOT NULL,
  city TEXT,
  country TEXT,
  opened TEXT,
  closed TEXT,
  sq_m INTEGER
);
CREATE TABLE stock (
  store_id INTEGER NOT NULL,
  isbn TEXT NOT NULL,
  qty INTEGER,
  PRIMARY KEY (store_id, isbn),
  FOREIGN KEY (store_id) REFERENCES store(store_id),
  FOREIGN KEY (isbn) REFERENCES book(isbn)
);
CREATE TABLE sale (
  sale_id INTEGER PRIMARY KEY,
  store_id INTEGER NOT NULL REFERENCES store(store_id),
  isbn TEXT NOT NULL REFERENCES book(isbn),
  sold_at TEXT,
  qty INTEGER,
  unit_price REAL,
  pay_method TEXT,
  returned INTEGER
);
INSERT INTO author VALUES (1, 'Alice Walker', 'Ireland', 1942, 2001);
INSERT INTO author VALUES (2, 'Anna Moreau', 'Ireland', 1927, 2004);
INSERT INTO author VALUES (3, 'Karim Leroy', 'Nigeria', 1978, NULL);
INSERT INTO author VALUES (4, 'Hugo Muller', 'France', 1931, 1983);
INSERT INTO author VALUES (5, 'Sofia Kowalski', 'France', 1955, NULL);
INSERT INTO author VALUES (6, 'Karim Rossi', 'Ireland', 1970, NULL);
INSERT INTO author VALUES (7, 'Julie Garcia', 'United Kingdom', 1914, 1961);
INSERT INTO author VALUES (8, 'David Bianchi', 'Japan', 1976, NULL);
INSERT INTO author VALUES (9, 'Chloe Smith', 'Italy', 1984, NULL);
INSERT INTO author VALUES (10, 'Omar Garcia', 'Italy', NULL, NULL);
INSERT INTO author VALUES (11, 'David Fischer', 'Nigeria', 1984, NULL);
INSERT INTO author VALUES (12, 'Paul Martin', 'Ireland', 1925, 2005);
INSERT INTO author VALUES (13, 'Karim Fischer', 'Italy', 1959, NULL);
INSERT INTO author VALUES (14, 'Luca Moreau', 'Ireland', NULL, 1981);
INSERT INTO author VALUES (15, 'Louis Haddad', 'United Kingdom', NULL, NULL);
INSERT INTO author VALUES (16, 'Anna Novak', 'Japan', 1984, NULL);
INSERT INTO author VALUES (17, 'Anna Bianchi', 'Japan', 1899, 1956);
INSERT INTO author VALUES (18, 'Nina Haddad', NULL, 1897, 1946);
INSERT INTO author VALUES (19, 'Louis Smith', 'Italy', 1955, NULL);
INSERT INTO author VALUES (20, 'Karim Leroy', 'Germany', 1952, NULL);
INSERT INTO author VALUES (21, 'Sofia Smith', 'United Kingdom', 1947, NULL);
INSERT INTO author VALUES (22, 'Maria Leroy', 'Italy', 1899, 1952);
INSERT INTO author VALUES (23, 'Tom Walker', 'France', 1925, 1984);
INSERT INTO author VALUES (24, 'Jonas Muller', 'Nigeria', 1961, NULL);
INSERT INTO author VALUES (25, 'Maria Weber', 'Germany', 1907, 1959);
INSERT INTO author VALUES (26, 'Clara Haddad', 'Ireland', 1930, 2000);
INSERT INTO author VALUES (27, 'David Leroy', 'Japan', 1971, NULL);
INSERT INTO author VALUES (28, 'Alice Nguyen', 'United Kingdom', 1977, NULL);
INSERT INTO author VALUES (29, 'Anna Smith', 'Germany', 1984, NULL);
INSERT INTO author VALUES (30, 'Emma Bernard', 'Ireland', 1967, NULL);
INSERT INTO author VALUES (31, 'Lena Walker', 'Japan', 1902, 1972);
INSERT INTO author VALUES (32, 'Nina Bernard', 'Japan', 1906, 1985);
INSERT INTO author VALUES (33, 'Clara Novak', 'Ireland', 1965, NULL);
INSERT INTO author VALUES (34, 'Luca Schmidt', 'Ireland', 1916, 1968);
INSERT INTO author VALUES (35, 'Paul Bianchi', 'France', 1990, NULL);
INSERT INTO publisher VALUES (1, 'Old Bridge Verlag', 'Paris', 'France', 1888);
INSERT INTO publisher VALUES (2, 'North Oak Books', 'Paris', 'France', 1894);
INSERT INTO publisher VALUES (3, 'Old Harbour Editions', 'Milan', 'Italy', 1974);
INSERT INTO publisher VALUES (4, 'North Harbour Editions', 'Milan', 'Italy', 1977);
INSERT INTO publisher VALUES (5, 'Silver Oak Press', 'Milan', 'Italy', 1921);
INSERT INTO publisher VALUES (6, 'Old Harbour Books', 'Berlin', 'Germany', 1972);
INSERT INTO publisher VALUES (7, 'Paper Fox Verlag', 'Dublin', 'Ireland', 1860);
INSERT INTO publisher VALUES (8, 'Old Oak Editions', 'Paris', 'France', NULL);
INSERT INTO publisher VALUES (9, 'Blue Harbour Editions', 'Paris', 'France', 1874);
INSERT INTO publisher VALUES (10, 'Old Bridge Verlag', 'London', 'United Kingdom', 1854);
INSERT INTO publisher VALUES (11, 'Paper Swan Books', 'London', 'United Kingdom', 1933);
INSERT INTO publisher VALUES (12, 'Green Swan Verlag', 'Dublin', 'Ireland', 1963);
INSERT INTO publisher VALUES (13, 'Blue Bridge Press', 'Milan', 'Italy', 1924);
INSERT INTO publisher VALUES (14, 'Green Fox Verlag', 'London', 'United Kingdom', 1852);
INSERT INTO publisher VALUES (15, 'Old Lantern Editions', 'Paris', 'France', 1862);
INSERT INTO publisher VALUES (16, 'Blue Harbour Editions', 'Dublin', 'Ireland', NULL);
INSERT INTO publisher VALUES (17, 'Old Oak Verlag', 'London', 'United Kingdom', 1865);
INSERT INTO publisher VALUES (18, 'Little Lantern Verlag', 'London', 'United Kingdom', 1869);
INSERT INTO publisher VALUES (19, 'Blue Lantern Verlag', 'London', 'United Kingdom', 1977);
INSERT INTO publisher VALUES (20, 'Little Harbour Editions', 'London', 'United Kingdom', 1908);
INSERT INTO publisher VALUES (21, 'Little Oak Press', 'Dublin', 'Ireland', 1861);
INSERT INTO publisher VALUES (22, 'Silver Lantern Press', 'London', 'United Kingdom', 1878);
INSERT INTO publisher VALUES (23, 'Paper Fox Editions', 'Berlin', 'Germany', 1992);
INSERT INTO publisher VALUES (24, 'Blue Oak Editions', 'Dublin', 'Ireland', NULL);
INSERT INTO publisher VALUES (25, 'Little Swan Books', 'Berlin', 'Germany', 1869);
INSERT INTO book VALUES ('9788809847', 'Night of the River', 14, 4, 'poetry', 'en', 297, 9.99, '2024-06-03', 0);
INSERT INTO book VALUES ('9789204616', 'Night of the Cathedral', 22, 7, 'sci-fi', 'fr', 200, 6.99, '1979-04-07', 0);
INSERT INTO book VALUES ('9785624102', 'Beyond the Island', 22, 2, 'sci-fi', 'it', 626, 24.5, '2025-06-06', 0);
INSERT INTO book VALUES ('9781791959', 'Letters from the Mountain', 20, 8, 'poetry', 'de', 673, 14.99, '2019-08-01', 0);
INSERT INTO book VALUES ('9785189463', 'Last Mountain', 15, 11, 'novel', 'en', 609, 12, '2008-09-25', 0);
INSERT INTO book VALUES ('9788944446', 'Last Cathedral', 32, 10, 'crime', 'fr', 368, 12, '2024-10-13', 0);
INSERT INTO book VALUES ('9784582660', 'The Orchard', 3, 3, 'biography', 'en', 593, 8.5, '1999-09-21', 0);
INSERT INTO book VALUES ('9782685148', 'Letters from the Orchard', 11, 9, 'children', 'en', 330, 6.99, '2016-06-13', 0);
INSERT INTO book VALUES ('9783118648', 'Under the Garden', 30, 21, 'crime', 'en', NULL, 8.5, '1970-06-14', 0);
INSERT INTO book VALUES ('9788831544', 'Under the Island', 20, 1, 'crime', 'en', 709, 8.5, '2005-09-22', 0);
INSERT INTO book VALUES ('9786198083', 'Beyond the Cathedral', 2, 5, 'biography', 'fr', 360, 24.5, '2016-10-26', 0);
INSERT INTO book VALUES ('9780284378', 'Night of the Winter', 28, 4, 'crime', 'de', 524, 45, '2020-02-17', 0);
INSERT INTO book VALUES ('9781311993', 'The Clockmaker', NULL, 3, 'crime', 'en', 320, 6.99, '2022-06-02', 0);
INSERT INTO book VALUES ('9780521748', 'Last Stranger', 16, 14, 'novel', 'en', 184, 45, '2007-09-24', 0);
INSERT INTO book VALUES ('9786245563', 'Last Orchard', 6, 16, 'children', 'en', 336, 9.99, '2022-06-22', 0);
INSERT INTO book VALUES ('9789888058', 'My Orchard', 21, 5, 'poetry', 'it', 92, 9.99, '1951-11-27', 0);
INSERT INTO book VALUES ('9780645041', 'Night of the Island', 9, 3, 'crime', 'en', 633, 24.5, '2017-12-06', 0);
INSERT INTO book VALUES ('9780282180', 'A Train', 3, 21, 'novel', 'de', NULL, 14.99, '2021-11-09', 0);
INSERT INTO book VALUES ('9784832344', 'My Clockmaker', 5, 6, 'poetry', 'en', 147, 24.5, '2018-02-17', 0);
INSERT INTO book VALUES ('9786576162', 'Night of the Garden', 19, 8, 'crime', 'en', 354, 8.5, '1993-04-08', 0);
INSERT INTO book VALUES ('9780989686', 'Beyond the Train', 12, 14, 'sci-fi', 'en', 690, 14.99, '1958-04-02', 0);
INSERT INTO book VALUES ('9786261938', 'Under the Train', 27, 14, 'children', 'fr', 616, 6.99, '2025-07-12', 0);
INSERT INTO book VALUES ('9787577596', 'The Island', 28, 14, 'crime', 'it', 759, 32, '1968-08-04', 0);
INSERT INTO book VALUES ('9781211849', 'Letters from the Sea', 3, 20, 'biography', 'en', 637, 32, '1997-01-12', 0);
INSERT INTO book VALUES ('9781029200', 'A Sea', 24, 13, 'history', 'en', 552, 9.99, '1950-12-03', 1);
INSERT INTO book VALUES ('9784936387', 'Night of the Sea', NULL, 8, 'history', 'fr', 489, 12, '2017-08-16', 0);
INSERT INTO book VALUES ('9788492612', 'My Mountain', 13, 18, 'history', 'it', NULL, 9.99, '1950-04-14', 0);
INSERT INTO book VALUES ('9783566334', 'Beyond the Clockmaker', 22, 7, 'crime', 'fr', 451, 24.5, '1980-03-14', 0);
INSERT INTO book VALUES ('9780330834', 'Night of the Stranger', 30, 21, 'history', 'en', 710, 8.5, '2016-03-08', 0);
INSERT INTO book VALUES ('9781264290', 'Last Clockmaker', 15, 18, 'crime', 'en', 62, 14.99, '2025-01-02', 0);
INSERT INTO book VALUES ('9787940286', 'My Train', 24, 5, 'crime', 'en', 731, 45, '1990-03-24', 0);
INSERT INTO book VALUES ('9780449798', 'Night of the Orchard', 17, 5, 'children', 'de', 77, 45, '2014-03-12', 0);
INSERT INTO book VALUES ('9781332424', 'Letters from the Train', 16, 20, 'poetry', 'fr', 241, 45, '2022-05-06', 0);
INSERT INTO book VALUES ('9780115028', 'The Mountain', 26, 21, 'history', 'en', 766, 32, '2025-11-17', 0);
INSERT INTO book VALUES ('9788138919', 'My Winter', 22, 21, 'novel', 'en', 770, 8.5, '2021-01-23', 0);
INSERT INTO book VALUES ('9782379100', 'Night of the Train', 14, 15, 'biography', 'de', NULL, 6.99, '1956-02-26', 1);
INSERT INTO book VALUES ('9780086222', 'Beyond the Train', 30, 3, 'crime', 'en', 243, 12, '2023-12-05', 0);
INSERT INTO book VALUES ('9781798721', 'Beyond the Garden', 30, 11, 'novel', 'it', 414, 14.99, '2018-09-09', 1);
INSERT INTO book VALUES ('9789724087', 'A Lighthouse', NULL, 17, 'children', 'en', 164, 32, '1952-07-24', 0);
INSERT INTO book VALUES ('9781030517', 'Last Island', 23, 7, 'novel', 'en', 797, 8.5, '2015-11-26', 1);
INSERT INTO book VALUES ('9782696493', 'Under the Cathedral', 21, 2, 'biography', 'en', 352, 6.99, '1970-07-07', 0);
INSERT INTO book VALUES ('9786251859', 'A Garden', 6, 9, 'children', 'en', 751, 32, '2023-07-06', 0);
INSERT INTO book VALUES ('9780468360', 'Under the Clockmaker', 30, 10, 'biography', 'fr', 183, 18, '2000-07-18', 0);
INSERT INTO book VALUES ('9782059373', 'Beyond the Lighthouse', 15, 12, 'crime', 'en', 537, 45, '2019-09-21', 0);
INSERT INTO book VALUES ('9784948766', 'Letters from the River', 21, 20, 'novel', 'en', NULL, 45, '2021-10-23', 0);
INSERT INTO book VALUES ('9780372686', 'Last Garden', 31, 10, 'children', 'en', 359, 32, '2025-07-20', 1);
INSERT INTO book VALUES ('9782952612', 'My Stranger', 12, 16, 'history', 'en', 181, 6.99, '1990-04-02', 0);
INSERT INTO book VALUES ('9780203238', 'Under the River', 6, 3, 'crime', 'en', 313, 6.99, '1965-06-08', 0);
INSERT INTO book VALUES ('9781489747', 'A Cathedral', 20, 1, 'biography', 'en', 88, 32, '2023-03-10', 0);
INSERT INTO book VALUES ('9782973446', 'Under the Stranger', 26, 12, 'sci-fi', 'de', 388, 9.99, '2009-01-16', 0);
INSERT INTO book VALUES ('9785500568', 'Last Winter', 29, 9, 'biography', 'de', 423, 45, '1960-10-18', 0);
INSERT INTO book VALUES ('9783305032', 'The Lighthouse', NULL, 15, 'poetry', 'de', 731, 8.5, '1985-01-26', 0);
INSERT INTO book VALUES ('9784602845', 'The Stranger', 12, 2, 'poetry', 'fr', 542, 8.5, '1961-03-26', 0);
INSERT INTO book VALUES ('9789150444', 'Last Lighthouse', 3, 12, 'history', 'en', NULL, 9.99, '2025-02-21', 0);
INSERT INTO book VALUES ('9780072308', 'A Orchard', 9, 15, 'history', 'en', 788, 6.99, '2016-06-28', 0);
INSERT INTO book VALUES ('9783805090', 'Under the Orchard', 4, 14, 'history', 'en', 255, 24.5, '2021-12-27', 0);
INSERT INTO book VALUES ('9784415107', 'The Garden', 21, 17, 'novel', 'fr', 162, 14.99, '1966-04-01', 0);
INSERT INTO book VALUES ('9782708426', 'Letters from the Clockmaker', 31, 8, 'children', 'de', 234, 9.99, '2020-04-17', 0);
INSERT INTO book VALUES ('9780896688', 'Last Train', 21, 19, 'crime', 'de', 395, 14.99, '2021-02-06', 0);
INSERT INTO book VALUES ('9780212475', 'Letters from the Winter', 9, 3, 'sci-fi', 'fr', 428, 8.5, '2021-10-13', 0);
INSERT INTO book VALUES ('9789048244', 'A Stranger', 9, 11, 'history', 'en', 638, 32, '2023-01-14', 0);
INSERT INTO book VALUES ('9782650806', 'Beyond the Mountain', 17, 10, 'crime', 'en', 461, 45, '2025-12-07', 0);
INSERT INTO book VALUES ('9788913012', 'My Island', 13, 14, 'crime', 'en', NULL, 14.99, '1997-12-19', 0);
INSERT INTO book VALUES ('9782529730', 'The Train', 19, 16, 'crime', 'en', 614, 12, '1967-02-13', 0);
INSERT INTO book VALUES ('9788292633', 'My Garden', NULL, 22, 'poetry', 'it', 601, 32, '2017-01-08', 0);
INSERT INTO store VALUES (1, 'Page London Quay', 'London', 'United Kingdom', '2017-09-10', '2020-09-10', 240);
INSERT INTO store VALUES (2, 'Page Berlin Quay', 'Berlin', 'Germany', '2019-09-21', NULL, NULL);
INSERT INTO store VALUES (3, 'Page Leeds Station', 'Leeds', 'United Kingdom', '2016-08-28', '2019-08-28', 240);
INSERT INTO store VALUES (4, 'Page Berlin Market', 'Berlin', 'Germany', '2020-07-13', NULL, 85);
INSERT INTO store VALUES (5, 'Page Dublin Market', 'Dublin', 'Ireland', '2019-09-01', NULL, 85);
INSERT INTO store VALUES (6, 'Page Berlin Quay', 'Berlin', 'Germany', '2022-12-15', NULL, 150);
INSERT INTO store VALUES (7, 'Page Leeds Market', 'Leeds', 'United Kingdom', '2017-09-01', NULL, 150);
INSERT INTO store VALUES (8, 'Page Leeds Station', 'Leeds', 'United Kingdom', '2018-12-16', NULL, 400);
INSERT INTO store VALUES (9, 'Page Berlin Station', 'Berlin', 'Germany', '2016-12-23', NULL, NULL);
INSERT INTO store VALUES (10, 'Page Dublin Central', 'Dublin', 'Ireland', '2022-10-03', NULL, 120);
INSERT INTO store VALUES (11, 'Page Leeds Market', 'Leeds', 'United Kingdom', '2020-11-13', NULL, NULL);
INSERT INTO store VALUES (12, 'Page Berlin North', 'Berlin', 'Germany', '2021-06-08', '2024-06-08', 120);
INSERT INTO store VALUES (13, 'Page Berlin Quay', 'Berlin', 'Germany', '2021-07-25', NULL, NULL);
INSERT INTO store VALUES (14, 'Page Berlin North', 'Berlin', 'Germany', '2022-01-18', '2025-01-18', 60);
INSERT INTO store VALUES (15, 'Page London Market', 'London', 'United Kingdom', '2022-02-25', '2025-02-25', 60);
INSERT INTO store VALUES (16, 'Page Leeds Central', 'Leeds', 'United Kingdom', '2021-11-07', '2024-11-07', 85);
INSERT INTO store VALUES (17, 'Page Cork Market', 'Cork', 'Ireland', '2018-12-16', NULL, 120);
INSERT INTO store VALUES (18, 'Page Dublin Station', 'Dublin', 'Ireland', '2022-12-23', NULL, 85);
INSERT INTO store VALUES (19, 'Page Berlin Quay', 'Berlin', 'Germany', '2017-04-22', NULL, 240);
INSERT INTO store VALUES (20, 'Page London Station', 'London', 'United Kingdom', '2020-08-03', '2023-08-03', 240);
INSERT INTO store VALUES (21, 'Page Cork North', 'Cork', 'Ireland', '2021-03-07', NULL, 120);
INSERT INTO store VALUES (22, 'Page Paris Station', 'Paris', 'France', '2019-10-12', NULL, 400);
INSERT INTO store VALUES (23, 'Page Paris Market', 'Paris', 'France', '2022-10-02', NULL, 60);
INSERT INTO store VALUES (24, 'Page Leeds North', 'Leeds', 'United Kingdom', '2019-09-16', NULL, NULL);
INSERT INTO store VALUES (25, 'Page Cork North', 'Cork', 'Ireland', '2020-08-09', NULL, 150);
INSERT INTO stock VALUES (1, '9789888058', 2);
INSERT INTO stock VALUES (1, '9780645041', 20);
INSERT INTO stock VALUES (1, '9781030517', 20);
INSERT INTO stock VALUES (1, '9780203238', 12);
INSERT INTO stock VALUES (1, '9783305032', 2);
INSERT INTO stock VALUES (2, '9785189463', 2);
INSERT INTO stock VALUES (2, '9786198083', 1);
INSERT INTO stock VALUES (2, '9781311993', 0);
INSERT INTO stock VALUES (2, '9784832344', 0);
INSERT INTO stock VALUES (2, '9787940286', 20);
INSERT INTO stock VALUES (2, '9784602845', 1);
INSERT INTO stock VALUES (2, '9780896688', 5);
INSERT INTO stock VALUES (3, '9781264290', 0);
INSERT INTO stock VALUES (3, '9782952612', 0);
INSERT INTO stock VALUES (3, '9789048244', 5);
INSERT INTO stock VALUES (4, '9788809847', 12);
INSERT INTO stock VALUES (4, '9789204616', 2);
INSERT INTO stock VALUES (4, '9780645041', 5);
INSERT INTO stock VALUES (4, '9787577596', 20);
INSERT INTO stock VALUES (4, '9780115028', 20);
INSERT INTO stock VALUES (4, '9782973446', 12);
INSERT INTO stock VALUES (4, '9780072308', 3);
INSERT INTO stock VALUES (5, '9786198083', 1);
INSERT INTO stock VALUES (5, '9782059373', 3);
INSERT INTO stock VALUES (5, '9784948766', 5);
INSERT INTO stock VALUES (5, '9780072308', 1);
INSERT INTO stock VALUES (6, '9780284378', 3);
INSERT INTO stock VALUES (6, '9781311993', 1);
INSERT INTO stock VALUES (6, '9789888058', 0);
INSERT INTO stock VALUES (6, '9784832344', 8);
INSERT INTO stock VALUES (6, '9780072308', 12);
INSERT INTO stock VALUES (6, '9783805090', 1);
INSERT INTO stock VALUES (7, '9785624102', 0);
INSERT INTO stock VALUES (7, '9785189463', 0);
INSERT INTO stock VALUES (7, '9781311993', 12);
INSERT INTO stock VALUES (7, '9785500568', 5);
INSERT INTO stock VALUES (8, '9780372686', 0);
INSERT INTO stock VALUES (8, '9789150444', 5);
INSERT INTO stock VALUES (9, '9784582660', 2);
INSERT INTO stock VALUES (9, '9789888058', 20);
INSERT INTO stock VALUES (9, '9780330834', 2);
INSERT INTO stock VALUES (9, '9782973446', 0);
INSERT INTO stock VALUES (10, '9784936387', 0);
INSERT INTO stock VALUES (10, '9783566334', 1);
INSERT INTO stock VALUES (10, '9780086222', 20);
INSERT INTO stock VALUES (11, '9785500568', 5);
INSERT INTO stock VALUES (13, '9780372686', 12);
INSERT INTO stock VALUES (14, '9783118648', 12);
INSERT INTO stock VALUES (14, '9780468360', 1);
INSERT INTO stock VALUES (14, '9784602845', 2);
INSERT INTO stock VALUES (15, '9784832344', 3);
INSERT INTO stock VALUES (15, '9780330834', 2);
INSERT INTO stock VALUES (15, '9782059373', 1);
INSERT INTO stock VALUES (15, '9780372686', 20);
INSERT INTO stock VALUES (15, '9782952612', 8);
INSERT INTO stock VALUES (15, '9782973446', 1);
INSERT INTO stock VALUES (15, '9789150444', 8);
INSERT INTO stock VALUES (16, '9780468360', 0);
INSERT INTO stock VALUES (16, '9782059373', 2);
INSERT INTO stock VALUES (16, '9780212475', 12);
INSERT INTO stock VALUES (17, '9785624102', 12);
INSERT INTO stock VALUES (17, '9781264290', 3);
INSERT INTO stock VALUES (18, '9781211849', 20);
INSERT INTO stock VALUES (18, '9780372686', 3);
INSERT INTO stock VALUES (18, '9780203238', 1);
INSERT INTO stock VALUES (19, '9789150444', 12);
INSERT INTO stock VALUES (20, '9786198083', 8);
INSERT INTO stock VALUES (20, '9782059373', 0);
INSERT INTO stock VALUES (20, '9784415107', 3);
INSERT INTO stock VALUES (21, '9784936387', 12);
INSERT INTO stock VALUES (21, '9782708426', 1);
INSERT INTO stock VALUES (21, '9789048244', 2);
INSERT INTO stock VALUES (22, '9780284378', 1);
INSERT INTO stock VALUES (22, '9784936387', 5);
INSERT INTO stock VALUES (22, '9786251859', 8);
INSERT INTO stock VALUES (22, '9782973446', 1);
INSERT INTO stock VALUES (22, '9784415107', 12);
INSERT INTO stock VALUES (23, '9780372686', 12);
INSERT INTO stock VALUES (23, '9780072308', 3);
INSERT INTO stock VALUES (23, '9783805090', 8);
INSERT INTO sale VALUES (1, 7, '9785624102', '2022-04-06 13:15:00', 1, 24.5, 'voucher', 0);
INSERT INTO sale VALUES (2, 2, '9784948766', '2023-01-08 14:15:00', 2, 40.5, 'cash', 0);
INSERT INTO sale VALUES (3, 13, '9789150444', '2025-04-24 14:30:00', 1, 7.99, 'online', 1);
INSERT INTO sale VALUES (4, 9, '9782379100', '2022-06-12 15:30:00', 1, 6.99, 'online', 0);
INSERT INTO sale VALUES (5, 19, '9782685148', '2023-08-11 16:20:00', 2, 6.99, 'card', 0);
INSERT INTO sale VALUES (6, 18, '9784602845', '2024-05-03 10:20:00', 5, 8.5, 'card', 0);
INSERT INTO sale VALUES (7, 22, '9780284378', '2022-10-11 17:20:00', 2, 45, 'card', 0);
INSERT INTO sale VALUES (8, 9, '9789888058', '2024-10-06 07:05:00', 1, 9.99, 'online', 0);
INSERT INTO sale VALUES (9, 7, '9786245563', '2025-10-11 16:05:00', 1, 9.99, 'voucher', 0);
INSERT INTO sale VALUES (10, 9, '9781030517', '2026-01-01 07:20:00', 1, 8.5, 'card', 0);
INSERT INTO sale VALUES (11, 23, '9784936387', '2024-05-05 11:15:00', 1, 12, 'card', 0);
INSERT INTO sale VALUES (12, 15, '9781332424', '2022-06-09 15:20:00', 2, 40.5, 'card', 0);
INSERT INTO sale VALUES (13, 19, '9782685148', '2023-10-04 18:45:00', 1, 6.99, 'card', 0);
INSERT INTO sale VALUES (14, 8, '9783305032', '2024-03-18 19:15:00', 1, 8.5, 'online', 0);
INSERT INTO sale VALUES (15, 23, '9780989686', '2022-12-01 07:30:00', 2, 11.99, 'online', 0);
INSERT INTO sale VALUES (16, 19, '9785189463', '2024-10-15 17:45:00', 2, 10.8, 'cash', 0);
INSERT INTO sale VALUES (17, 18, '9780330834', '2024-04-21 10:30:00', 1, 6.8, 'cash', 0);
INSERT INTO sale VALUES (18, 21, '9781489747', '2025-02-10 09:00:00', 1, 25.6, 'cash', 0);
INSERT INTO sale VALUES (19, 18, '9788944446', '2023-10-11 18:00:00', 2, 12, 'cash', 0);
INSERT INTO sale VALUES (20, 10, '9783305032', '2024-11-28 08:00:00', 1, 8.5, 'online', 0);
INSERT INTO sale VALUES (21, 13, '9784948766', '2023-10-24 19:00:00', 2, 45, 'cash', 0);
INSERT INTO sale VALUES (22, 21, '9781332424', '2022-04-02 19:15:00', 3, 45, 'online', 0);
INSERT INTO sale VALUES (23, 3, '9780086222', '2023-05-24 19:00:00', 5, 12, 'card', 0);
INSERT INTO sale VALUES (24, 15, '9788492612', '2025-07-23 16:20:00', 1, 9.99, 'cash', 0);
INSERT INTO sale VALUES (25, 9, '9788809847', '2022-03-17 12:45:00', 5, 7.99, 'cash', 0);
INSERT INTO sale VALUES (26, 2, '9780449798', '2024-09-23 07:15:00', 1, 40.5, 'voucher', 0);
INSERT INTO sale VALUES (27, 5, '9784948766', '2023-03-10 11:00:00', 1, 45, 'voucher', 1);
INSERT INTO sale VALUES (28, 4, '9780521748', '2025-10-28 11:15:00', 5, 45, 'card', 1);
INSERT INTO sale VALUES (29, 4, '9782952612', '2024-04-05 16:05:00', 1, 6.99, 'cash', 0);
INSERT INTO sale VALUES (30, 16, '9782952612', '2026-01-01 11:20:00', 1, 6.29, 'card', 0);
INSERT INTO sale VALUES (31, 12, '9788492612', '2025-10-13 14:20:00', 3, 9.99, 'voucher', 0);
INSERT INTO sale VALUES (32, 6, '9780449798', '2026-01-04 15:15:00', 2, 40.5, 'voucher', 0);
INSERT INTO sale VALUES (33, 23, '9780203238', '2024-09-21 19:15:00', 3, 5.59, 'card', 1);
INSERT INTO sale VALUES (34, 21, '9786576162', '2025-06-27 09:15:00', 1, 8.5, 'card', 0);
INSERT INTO sale VALUES (35, 14, '9780282180', '2026-06-19 15:20:00', 1, 14.99, 'voucher', 0);
INSERT INTO sale VALUES (36, 11, '9782708426', '2026-06-27 17:15:00', 3, 8.99, 'cash', 0);
INSERT INTO sale VALUES (37, 17, '9789204616', '2025-06-05 17:30:00', 1, 6.29, 'voucher', 1);
INSERT INTO sale VALUES (38, 7, '9780449798', '2023-06-24 12:45:00', 1, 45, 'card', 0);
INSERT INTO sale VALUES (39, 2, '9786261938', '2026-08-17 15:30:00', 2, 6.99, 'online', 0);
INSERT INTO sale VALUES (40, 4, '9786245563', '2024-06-23 08:45:00', 2, 9.99, 'online', 0);
INSERT INTO sale VALUES (41, 16, '9787940286', '2022-03-26 12:05:00', 3, 36.0, 'voucher', 0);
INSERT INTO sale VALUES (42, 3, '9784948766', '2023-07-18 10:45:00', 5, 45, 'online', 0);
INSERT INTO sale VALUES (43, 10, '9781311993', '2026-04-14 20:05:00', 1, 6.29, 'card', 0);
INSERT INTO sale VALUES (44, 5, '9782973446', '2025-04-09 16:45:00', 1, 9.99, 'online', 0);
INSERT INTO sale VALUES (45, 13, '9781791959', '2026-04-28 15:45:00', 1, 13.49, 'online', 0);
INSERT INTO sale VALUES (46, 21, '9781791959', '2025-11-06 10:20:00', 5, 14.99, 'card', 0);
INSERT INTO sale VALUES (47, 23, '9782379100', '2022-03-22 09:00:00', 1, 5.59, 'cash', 0);
INSERT INTO sale VALUES (48, 19, '9781332424', '2023-10-07 08:30:00', 1, 45, 'online', 0);
INSERT INTO sale VALUES (49, 16, '9780468360', '2026-06-28 09:00:00', 5, 18, 'online', 0);
INSERT INTO sale VALUES (50, 12, '9782379100', '2025-06-22 20:20:00', 3, 6.99, 'card', 0);
INSERT INTO sale VALUES (51, 8, '9780330834', '2026-09-18 17:30:00', 1, 8.5, 'card', 0);
INSERT INTO sale VALUES (52, 16, '9782973446', '2022-09-08 17:00:00', 1, 7.99, 'card', 0);
INSERT INTO sale VALUES (53, 10, '9780282180', '2024-01-07 13:20:00', 1, 14.99, 'online', 0);
INSERT INTO sale VALUES (54, 19, '9788944446', '2026-07-09 08:05:00', 2, 12, 'card', 0);
INSERT INTO sale VALUES (55, 22, '9782685148', '2026-08-25 07:15:00', 1, 6.99, 'card', 0);
INSERT INTO sale VALUES (56, 17, '9782696493', '2023-09-04 14:00:00', 2, 6.99, 'card', 0);
INSERT INTO sale VALUES (57, 23, '9781798721', '2026-01-13 14:30:00', 1, 14.99, 'card', 0);
INSERT INTO sale VALUES (58, 3, '9780330834', '2023-11-01 17:20:00', 1, 7.65, 'card', 0);
INSERT INTO sale VALUES (59, 6, '9784602845', '2026-09-22 19:15:00', 2, 7.65, 'card', 0);
INSERT INTO sale VALUES (60, 10, '9787940286', '2026-03-06 16:15:00', 5, 45, 'card', 0);
INSERT INTO sale VALUES (61, 12, '9788944446', '2023-11-07 16:05:00', 1, 10.8, 'voucher', 0);
INSERT INTO sale VALUES (62, 17, '9781791959', '2026-03-25 18:00:00', 3, 11.99, 'cash', 0);
INSERT INTO sale VALUES (63, 13, '9781211849', '2022-04-21 09:15:00', 1, 32, 'online', 0);
INSERT INTO sale VALUES (64, 19, '9781029200', '2023-09-26 19:05:00', 1, 9.99, 'voucher', 1);
INSERT INTO sale VALUES (65, 21, '9784948766', '2025-05-13 15:45:00', 5, 45, 'cash', 0);
INSERT INTO sale VALUES (66, 3, '9788809847', '2025-12-17 10:20:00', 1, 7.99, 'card', 1);
INSERT INTO sale VALUES (67, 10, '9789888058', '2023-03-26 15:05:00', 5, 9.99, 'card', 0);
INSERT INTO sale VALUES (68, 21, '9783305032', '2024-04-14 09:05:00', 1, 7.65, 'card', 1);
INSERT INTO sale VALUES (69, 9, '9782696493', '2025-07-19 20:45:00', 1, 6.99, 'card', 0);
INSERT INTO sale VALUES (70, 4, '9786251859', '2022-06-09 09:45:00', 5, 32, 'online', 0);
INSERT INTO sale VALUES (71, 3, '9784582660', '2023-04-11 17:05:00', 3, 8.5, 'card', 0);
INSERT INTO sale VALUES (72, 1, '9782952612', '2022-12-05 14:20:00', 1, 6.99, 'cash', 0);
INSERT INTO sale VALUES (73, 13, '9780449798', '2026-01-02 11:15:00', 1, 40.5, 'card', 0);
INSERT INTO sale VALUES (74, 23, '9782379100', '2022-02-22 08:30:00', 1, 6.29, 'card', 0);
INSERT INTO sale VALUES (75, 20, '9783305032', '2024-01-21 08:00:00', 1, 8.5, 'card', 0);
INSERT INTO sale VALUES (76, 15, '9780989686', '2026-11-06 13:30:00', 2, 13.49, 'card', 0);
INSERT INTO sale VALUES (77, 23, '9788809847', '2026-11-07 14:30:00', 5, 7.99, 'cash', 0);
INSERT INTO sale VALUES (78, 20, '9783305032', '2026-11-08 15:30:00', 5, 8.5, 'online', 0);
INSERT INTO sale VALUES (79, 20, '9789204616', '2026-11-09 16:30:00', 1, 6.99, 'online', 0);
INSERT INTO sale VALUES (80, 20, '9784948766', '2026-11-10 17:30:00', 1, 45, 'card', 0);
INSERT INTO book VALUES ('9780000417', 'The Drowned Sea', 4, 1, 'crime', 'fr', 312, 9.5, '2019-03-14', 0);
INSERT INTO book VALUES ('9780000431', 'A Quiet Harbour', 5, 9, 'crime', 'en', 288, 12, '2021-10-02', 0);
INSERT INTO stock VALUES (4, '9780000417', 0);
INSERT INTO stock VALUES (9, '9780000417', 0);
INSERT INTO stock VALUES (12, '9780000431', 3);
