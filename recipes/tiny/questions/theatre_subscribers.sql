CREATE TABLE patron (
  pid INTEGER PRIMARY KEY,
  prefix TEXT,
  fname TEXT,
  lname TEXT NOT NULL,
  suffix TEXT,
  birth_year INTEGER,
  source TEXT,
  entry_dt TEXT NOT NULL,
  do_not_mail INTEGER NOT NULL DEFAULT 0,
  household_of INTEGER REFERENCES patron(pid)
);
CREATE TABLE patron_contact (
  cid INTEGER PRIMARY KEY,
  pid INTEGER NOT NULL REFERENCES patron(pid),
  ctype TEXT NOT NULL,
  line TEXT NOT NULL,
  city TEXT,
  state TEXT,
  zip TEXT,
  is_primary INTEGER NOT NULL DEFAULT 0,
  season_only TEXT,
  entry_dt TEXT
);
CREATE TABLE production (
  prod_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  genre TEXT,
  season TEXT NOT NULL,
  opens TEXT NOT NULL,
  closes TEXT NOT NULL,
  stage TEXT
);
CREATE TABLE subscription (
  sub_no TEXT PRIMARY KEY,
  pid INTEGER NOT NULL REFERENCES patron(pid),
  season TEXT NOT NULL,
  pkg TEXT NOT NULL,
  seats INTEGER NOT NULL,
  amt REAL NOT NULL,
  bought_dt TEXT NOT NULL,
  status TEXT NOT NULL
);
CREATE TABLE ticket_order (
  ord_no INTEGER PRIMARY KEY,
  pid INTEGER REFERENCES patron(pid),
  prod_id INTEGER NOT NULL REFERENCES production(prod_id),
  qty INTEGER NOT NULL,
  amt REAL NOT NULL,
  order_dt TEXT NOT NULL,
  perf_dt TEXT NOT NULL,
  channel TEXT,
  status TEXT NOT NULL
);
CREATE TABLE gift (
  gift_id INTEGER PRIMARY KEY,
  pid INTEGER NOT NULL REFERENCES patron(pid),
  amt REAL NOT NULL,
  gift_dt TEXT NOT NULL,
  campaign TEXT,
  anonymous INTEGER NOT NULL DEFAULT 0
);
INSERT INTO patron VALUES (1, 'Ms', 'Cynthia', 'Fitzpatrick', NULL, 1986, 'friend', '2025-04-15', 0, NULL);
INSERT INTO patron VALUES (2, NULL, 'Olivia', 'DuBois', NULL, NULL, 'gala', '2019-12-09', 1, NULL);
INSERT INTO patron VALUES (3, 'Rev', 'Miriam', 'Goldberg', 'III', 1986, 'box office', '2023-07-24', 0, NULL);
INSERT INTO patron VALUES (4, NULL, 'Julian', 'Ellsworth', NULL, 1991, 'friend', '2026-01-11', 0, NULL);
INSERT INTO patron VALUES (5, 'Dr', 'Gloria', 'Pemberton', NULL, 1985, 'web', '2019-12-21', 0, NULL);
INSERT INTO patron VALUES (6, 'Ms', 'Thelma', 'O''Connell', NULL, 1953, NULL, '2024-09-26', 0, NULL);
INSERT INTO patron VALUES (7, 'Dr', 'Douglas', 'Blackwood', NULL, 1939, 'gala', '2018-04-18', 0, NULL);
INSERT INTO patron VALUES (8, NULL, 'Nathan', 'O''Connell', NULL, 1980, NULL, '2021-10-15', 0, NULL);
INSERT INTO patron VALUES (9, 'Ms', 'Julian', 'Jorgensen', NULL, 1938, 'web', '2017-05-20', 0, NULL);
INSERT INTO patron VALUES (10, 'Dr', 'Julian', 'Carmichael', NULL, 1992, 'web', '2016-09-13', 0, NULL);
INSERT INTO patron VALUES (11, 'Mr', 'Gloria', 'MacArthur', NULL, NULL, 'gala', '2024-04-08', 0, NULL);
INSERT INTO patron VALUES (12, NULL, 'Gloria', 'Carmichael', 'PhD', NULL, 'box office', '2022-12-12', 0, NULL);
INSERT INTO patron VALUES (13, 'Mr', 'Thelma', 'Abbott', NULL, 1982, NULL, '2019-01-27', 0, NULL);
INSERT INTO patron VALUES (14, 'Mr', 'Thelma', 'Hawthorne-Reed', NULL, 1959, NULL, '2024-04-28', 1, NULL);
INSERT INTO patron VALUES (15, NULL, 'Miriam', 'Hawthorne-Reed', NULL, 1946, 'gala', '2021-09-26', 0, NULL);
INSERT INTO patron VALUES (16, 'Dr', 'Eleanor', 'Blackwood', NULL, NULL, NULL, '2018-12-22', 0, NULL);
INSERT INTO patron VALUES (17, 'Rev', 'Katherine', 'Ibarra', NULL, 1989, 'web', '2020-12-03', 0, NULL);
INSERT INTO patron VALUES (18, 'Mr', 'Julian', 'DuBois', NULL, 1960, 'box office', '2024-12-04', 0, NULL);
INSERT INTO patron VALUES (19, 'Mr', 'Rosalind', 'MacArthur', NULL, NULL, 'gala', '2019-06-02', 0, 2);
INSERT INTO patron VALUES (20, 'Ms', NULL, 'O''Connell', 'III', NULL, 'web', '2023-07-15', 1, 12);
INSERT INTO patron VALUES (21, NULL, 'Harold', 'Ellsworth', 'PhD', 1977, 'friend', '2019-11-09', 0, NULL);
INSERT INTO patron VALUES (22, 'Dr', 'Thelma', 'O''Connell', NULL, 1995, 'box office', '2025-01-21', 0, NULL);
INSERT INTO patron VALUES (23, 'Dr', 'Eleanor', 'Ibarra', 'III', NULL, 'friend', '2019-06-10', 1, NULL);
INSERT INTO patron VALUES (24, NULL, NULL, 'Kowalski', NULL, 1947, 'box office', '2017-01-12', 0, NULL);
INSERT INTO patron VALUES (25, 'Rev', 'Miriam', 'Goldberg', NULL, 1963, 'gala', '2022-05-17', 0, NULL);
INSERT INTO patron VALUES (26, NULL, 'Rosalind', 'Nakamura', NULL, 1988, 'friend', '2018-01-10', 0, NULL);
INSERT INTO patron VALUES (27, 'Mr', 'Preston', 'Ibarra', NULL, 1970, 'web', '2025-09-01', 0, 7);
INSERT INTO patron VALUES (28, NULL, 'Harold', 'Ellsworth', NULL, NULL, 'box office', '2025-03-22', 0, NULL);
INSERT INTO patron VALUES (29, 'Mr', 'Thelma', 'Blackwood', NULL, 1952, 'web', '2020-10-14', 0, NULL);
INSERT INTO patron VALUES (30, 'Mr', 'Katherine', 'Ibarra', 'PhD', 1956, NULL, '2026-07-08', 0, NULL);
INSERT INTO patron VALUES (31, 'Ms', 'Miriam', 'Carmichael', NULL, NULL, 'friend', '2017-09-16', 0, NULL);
INSERT INTO patron VALUES (32, 'Mr', 'Preston', 'DuBois', 'III', NULL, 'box office', '2018-05-09', 0, NULL);
INSERT INTO patron VALUES (33, NULL, 'Iris', 'Fitzpatrick', 'III', 1992, NULL, '2023-07-27', 0, NULL);
INSERT INTO patron VALUES (34, 'Dr', 'Leonard', 'Kowalski', NULL, 1949, 'friend', '2025-08-21', 0, NULL);
INSERT INTO patron VALUES (35, 'Dr', 'Vernon', 'Goldberg', NULL, 1937, 'friend', '2021-07-02', 0, NULL);
INSERT INTO patron VALUES (36, 'Dr', 'Leonard', 'Lindgren', NULL, 1944, 'gala', '2019-10-08', 1, NULL);
INSERT INTO patron VALUES (37, NULL, 'Iris', 'MacArthur', NULL, 1943, 'friend', '2025-05-27', 0, 4);
INSERT INTO patron VALUES (38, NULL, 'Leonard', 'Blackwood', NULL, 1937, 'friend', '2021-08-14', 0, NULL);
INSERT INTO patron VALUES (39, 'Rev', 'Preston', 'Ibarra', 'PhD', 1973, 'box office', '2022-10-24', 0, NULL);
INSERT INTO patron VALUES (40, 'Mr', 'Preston', 'O''Connell', NULL, NULL, 'gala', '2019-10-05', 0, 3);
INSERT INTO patron VALUES (41, NULL, 'Harold', 'MacArthur', NULL, 1970, 'web', '2021-05-12', 0, NULL);
INSERT INTO patron VALUES (42, 'Rev', 'Harold', 'Blackwood', NULL, 2002, 'web', '2026-06-04', 0, NULL);
INSERT INTO patron VALUES (43, NULL, 'Katherine', 'Goldberg', 'Jr', NULL, 'box office', '2021-10-10', 1, NULL);
INSERT INTO patron VALUES (44, NULL, 'Nathan', 'Pemberton', NULL, NULL, 'box office', '2017-04-07', 0, NULL);
INSERT INTO patron VALUES (45, NULL, 'Miriam', 'Lindgren', NULL, 1977, 'box office', '2023-06-08', 0, NULL);
INSERT INTO patron VALUES (46, NULL, 'Sidney', 'Abbott', 'Jr', 1944, 'box office', '2025-03-19', 0, NULL);
INSERT INTO patron VALUES (47, 'Rev', 'Bernard', 'Ibarra', NULL, 1978, 'friend', '2026-01-22', 1, NULL);
INSERT INTO patron VALUES (48, 'Dr', 'Bernard', 'Kowalski', NULL, NULL, 'gala', '2021-07-21', 0, NULL);
INSERT INTO patron VALUES (49, NULL, 'Leonard', 'Fitzpatrick', NULL, 1964, NULL, '2018-02-06', 0, NULL);
INSERT INTO patron VALUES (50, NULL, 'Iris', 'Pemberton', 'III', 1935, 'web', '2019-07-06', 0, 48);
INSERT INTO patron VALUES (51, 'Dr', NULL, 'Kowalski', NULL, 1977, 'web', '2022-04-25', 0, NULL);
INSERT INTO patron VALUES (52, NULL, 'Thelma', 'Lindgren', NULL, 1965, 'web', '2020-06-22', 1, NULL);
INSERT INTO patron_contact VALUES (1, 1, 'address', '8440 SE Hawthorne Blvd', 'Beaverton', 'OR', '97309', 1, NULL, '2025-12-24');
INSERT INTO patron_contact VALUES (2, 1, 'phone', '(541) 555-4685', NULL, NULL, NULL, 1, NULL, '2025-03-21');
INSERT INTO patron_contact VALUES (3, 1, 'phone', '(360) 555-6826', NULL, NULL, NULL, 0, NULL, '2026-06-19');
INSERT INTO patron_contact VALUES (4, 2, 'phone', '(206) 555-6602', NULL, NULL, NULL, 0, NULL, '2019-03-12');
INSERT INTO patron_contact VALUES (5, 4, 'phone', '(360) 555-8770', NULL, NULL, NULL, 0, NULL, '2026-03-24');
INSERT INTO patron_contact VALUES (6, 4, 'phone', '(503) 555-9154', NULL, NULL, NULL, 0, NULL, '2026-03-25');
INSERT INTO patron_contact VALUES (7, 5, 'email', 'g.pemberton@comcast.net', NULL, NULL, NULL, 1, NULL, '2019-09-22');
INSERT INTO patron_contact VALUES (8, 5, 'address', '5568 SE Hawthorne Blvd', 'Tucson', 'AZ', NULL, 1, 'winter', '2022-03-26');
INSERT INTO patron_contact VALUES (9, 6, 'phone', '(360) 555-6901', NULL, NULL, NULL, 1, NULL, '2024-04-09');
INSERT INTO patron_contact VALUES (10, 7, 'email', 'd.blackwood@mac.com', NULL, NULL, NULL, 1, NULL, '2022-10-23');
INSERT INTO patron_contact VALUES (11, 7, 'phone', '(541) 555-5127', NULL, NULL, NULL, 1, NULL, '2021-05-09');
INSERT INTO patron_contact VALUES (12, 8, 'email', 'n.oconnell@gmail.com', NULL, NULL, NULL, 1, NULL, '2023-08-23');
INSERT INTO patron_contact VALUES (13, 8, 'address', '2947 NW Lovejoy St', 'Salem', 'OR', '98065', 1, 'winter', '2025-12-14');
INSERT INTO patron_contact VALUES (14, 9, 'phone', '(503) 555-3159', NULL, NULL, NULL, 1, NULL, '2017-09-08');
INSERT INTO patron_contact VALUES (15, 9, 'address', '1843 Alder Ave', 'Beaverton', 'OR', '98632', 1, NULL, '2026-07-24');
INSERT INTO patron_contact VALUES (16, 11, 'address', '6220 River Rd', 'Salem', 'OR', '97488', 1, NULL, '2024-10-19');
INSERT INTO patron_contact VALUES (17, 11, 'phone', '(360) 555-1229', NULL, NULL, NULL, 1, NULL, '2026-02-26');
INSERT INTO patron_contact VALUES (18, 11, 'email', 'g.macarthur@mac.com', NULL, NULL, NULL, 1, NULL, '2024-08-17');
INSERT INTO patron_contact VALUES (19, 12, 'phone', '(503) 555-7970', NULL, NULL, NULL, 0, NULL, '2022-01-04');
INSERT INTO patron_contact VALUES (20, 12, 'address', '4456 NW Lovejoy St', 'Portland', 'OR', '97532', 0, 'winter', '2023-08-16');
INSERT INTO patron_contact VALUES (21, 13, 'email', 't.abbott@gmail.com', NULL, NULL, NULL, 1, NULL, '2020-02-14');
INSERT INTO patron_contact VALUES (22, 14, 'address', '5449 River Rd', 'Eugene', 'OR', '98072', 1, 'winter', '2025-01-25');
INSERT INTO patron_contact VALUES (23, 15, 'email', 'm.hawthorne-reed@gmail.com', NULL, NULL, NULL, 1, NULL, '2025-11-07');
INSERT INTO patron_contact VALUES (24, 15, 'address', '1152 Main St', 'Beaverton', 'OR', '97862', 1, NULL, '2024-10-02');
INSERT INTO patron_contact VALUES (25, 15, 'email', 'm.hawthorne-reed@comcast.net', NULL, NULL, NULL, 0, NULL, '2023-07-16');
INSERT INTO patron_contact VALUES (26, 16, 'phone', '(360) 555-9366', NULL, NULL, NULL, 1, NULL, '2025-12-28');
INSERT INTO patron_contact VALUES (27, 16, 'address', '732 NW Lovejoy St', 'Eugene', 'OR', '97789', 1, 'summer', '2019-03-04');
INSERT INTO patron_contact VALUES (28, 16, 'address', '7222 Main St', 'Eugene', 'OR', '97200', 0, NULL, '2020-07-25');
INSERT INTO patron_contact VALUES (29, 17, 'address', '1951 River Rd', 'Beaverton', 'OR', '98764', 1, NULL, '2023-08-06');
INSERT INTO patron_contact VALUES (30, 17, 'address', '7138 Alder Ave', 'Eugene', 'OR', '97453', 0, NULL, '2025-10-24');
INSERT INTO patron_contact VALUES (31, 17, 'address', '827 Alder Ave', 'Seattle', 'WA', '97913', 0, NULL, '2024-07-13');
INSERT INTO patron_contact VALUES (32, 18, 'phone', '(206) 555-3020', NULL, NULL, NULL, 1, NULL, '2024-11-13');
INSERT INTO patron_contact VALUES (33, 18, 'address', '4561 NW Lovejoy St', 'Vancouver', 'WA', '97888', 1, NULL, '2026-05-24');
INSERT INTO patron_contact VALUES (34, 19, 'phone', '(360) 555-5394', NULL, NULL, NULL, 1, NULL, '2025-09-04');
INSERT INTO patron_contact VALUES (35, 20, 'phone', '(360) 555-8792', NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO patron_contact VALUES (36, 20, 'address', '2216 Alder Ave', 'Eugene', 'OR', '98712', 1, NULL, '2025-12-07');
INSERT INTO patron_contact VALUES (37, 20, 'address', '7407 NW Lovejoy St', 'Portland', 'OR', '98838', 0, NULL, '2023-09-26');
INSERT INTO patron_contact VALUES (38, 20, 'address', '3709 SE Hawthorne Blvd', 'Eugene', 'OR', '97633', 0, 'winter', NULL);
INSERT INTO patron_contact VALUES (39, 21, 'phone', '(541) 555-4487', NULL, NULL, NULL, 1, NULL, NULL);
INSERT INTO patron_contact VALUES (40, 21, 'email', 'h.ellsworth@gmail.com', NULL, NULL, NULL, 1, NULL, '2019-01-06');
INSERT INTO patron_contact VALUES (41, 21, 'phone', '(541) 555-3196', NULL, NULL, NULL, 0, NULL, '2021-02-02');
INSERT INTO patron_contact VALUES (42, 22, 'address', '8629 Alder Ave', 'Beaverton', 'OR', '97180', 1, NULL, NULL);
INSERT INTO patron_contact VALUES (43, 22, 'address', '3286 NW Lovejoy St', 'Tucson', 'AZ', '98591', 0, NULL, '2026-01-19');
INSERT INTO patron_contact VALUES (44, 23, 'address', '4374 NW Lovejoy St', 'Tucson', 'AZ', '97306', 1, 'summer', '2024-03-03');
INSERT INTO patron_contact VALUES (45, 23, 'phone', '(360) 555-4203', NULL, NULL, NULL, 0, NULL, '2026-05-26');
INSERT INTO patron_contact VALUES (46, 24, 'address', '7953 NW Lovejoy St', 'Salem', 'OR', NULL, 0, 'summer', '2025-01-28');
INSERT INTO patron_contact VALUES (47, 24, 'address', '1204 Main St', 'Beaverton', 'OR', '98670', 1, NULL, '2023-06-27');
INSERT INTO patron_contact VALUES (48, 24, 'email', 'x.kowalski@pdx.edu', NULL, NULL, NULL, 0, NULL, '2018-11-02');
INSERT INTO patron_contact VALUES (49, 25, 'email', 'm.goldberg@mac.com', NULL, NULL, NULL, 1, NULL, '2024-08-14');
INSERT INTO patron_contact VALUES (50, 25, 'address', '2107 River Rd', 'Tucson', 'AZ', NULL, 1, NULL, '2023-11-17');
INSERT INTO patron_contact VALUES (51, 26, 'address', '9420 SE Hawthorne Blvd', 'Tucson', 'AZ', '98108', 1, NULL, '2025-03-17');
INSERT INTO patron_contact VALUES (52, 26, 'address', '9218 SE Hawthorne Blvd', 'Beaverton', 'OR', '97630', 0, NULL, '2024-10-18');
INSERT INTO patron_contact VALUES (53, 28, 'email', 'h.ellsworth@comcast.net', NULL, NULL, NULL, 1, NULL, '2025-02-16');
INSERT INTO patron_contact VALUES (54, 28, 'address', '1843 River Rd', 'Seattle', 'WA', '97135', 1, NULL, '2026-03-28');
INSERT INTO patron_contact VALUES (55, 28, 'email', 'h.ellsworth@gmail.com', NULL, NULL, NULL, 0, NULL, '2026-07-23');
INSERT INTO patron_contact VALUES (56, 29, 'phone', '(360) 555-1264', NULL, NULL, NULL, 0, NULL, '2022-07-14');
INSERT INTO patron_contact VALUES (57, 29, 'phone', '(503) 555-1219', NULL, NULL, NULL, 1, NULL, '2026-09-07');
INSERT INTO patron_contact VALUES (58, 29, 'address', '4936 River Rd', 'Salem', 'OR', '98733', 1, 'summer', '2024-08-10');
INSERT INTO patron_contact VALUES (59, 29, 'phone', '(206) 555-4453', NULL, NULL, NULL, 0, NULL, '2024-09-25');
INSERT INTO patron_contact VALUES (60, 30, 'address', '4735 Alder Ave', 'Beaverton', 'OR', '97093', 1, 'summer', '2026-01-23');
INSERT INTO patron_contact VALUES (61, 30, 'email', 'k.ibarra@mac.com', NULL, NULL, NULL, 1, NULL, '2026-11-05');
INSERT INTO patron_contact VALUES (62, 31, 'email', 'm.carmichael@pdx.edu', NULL, NULL, NULL, 1, NULL, '2022-08-28');
INSERT INTO patron_contact VALUES (63, 31, 'phone', '(206) 555-6805', NULL, NULL, NULL, 1, NULL, '2017-09-22');
INSERT INTO patron_contact VALUES (64, 31, 'email', 'm.carmichael@pdx.edu', NULL, NULL, NULL, 0, NULL, '2019-07-12');
INSERT INTO patron_contact VALUES (65, 31, 'address', '4628 Main St', 'Eugene', 'OR', '97962', 1, 'winter', '2023-03-16');
INSERT INTO patron_contact VALUES (66, 32, 'phone', '(503) 555-3305', NULL, NULL, NULL, 1, NULL, NULL);
INSERT INTO patron_contact VALUES (67, 32, 'address', '5772 NW Lovejoy St', 'Salem', 'OR', '97988', 1, NULL, '2020-08-19');
INSERT INTO patron_contact VALUES (68, 33, 'address', '1737 Alder Ave', 'Vancouver', 'WA', '97477', 0, 'summer', '2023-08-07');
INSERT INTO patron_contact VALUES (69, 33, 'email', 'i.fitzpatrick@mac.com', NULL, NULL, NULL, 1, NULL, '2024-12-04');
INSERT INTO patron_contact VALUES (70, 34, 'address', '5808 SE Hawthorne Blvd', 'Beaverton', 'OR', '97492', 1, NULL, '2025-05-12');
INSERT INTO patron_contact VALUES (71, 34, 'address', '6676 Main St', 'Beaverton', 'OR', '97374', 0, 'winter', '2026-07-16');
INSERT INTO patron_contact VALUES (72, 34, 'phone', '(206) 555-1624', NULL, NULL, NULL, 1, NULL, '2026-08-27');
INSERT INTO patron_contact VALUES (73, 35, 'address', '6027 SE Hawthorne Blvd', 'Tucson', 'AZ', '98726', 1, NULL, '2022-06-01');
INSERT INTO patron_contact VALUES (74, 36, 'address', '3361 River Rd', 'Beaverton', 'OR', '97206', 1, NULL, '2026-08-26');
INSERT INTO patron_contact VALUES (75, 36, 'email', 'l.lindgren@gmail.com', NULL, NULL, NULL, 1, NULL, '2023-12-24');
INSERT INTO patron_contact VALUES (76, 36, 'address', '4044 SE Hawthorne Blvd', 'Eugene', 'OR', '97414', 0, 'summer', '2019-03-15');
INSERT INTO patron_contact VALUES (77, 37, 'address', '5441 SE Hawthorne Blvd', 'Seattle', 'WA', '97841', 1, NULL, '2025-01-06');
INSERT INTO patron_contact VALUES (78, 37, 'address', '1375 SE Hawthorne Blvd', 'Eugene', 'OR', NULL, 0, 'winter', '2025-03-10');
INSERT INTO patron_contact VALUES (79, 37, 'phone', '(541) 555-8540', NULL, NULL, NULL, 1, NULL, '2025-09-14');
INSERT INTO patron_contact VALUES (80, 38, 'address', '3725 NW Lovejoy St', 'Tucson', 'AZ', '97482', 1, NULL, '2021-02-09');
INSERT INTO production VALUES (1, 'Noises Off', 'comedy', '2022-23', '2022-11-08', '2022-11-24', 'Main');
INSERT INTO production VALUES (2, 'Twelfth Night', 'comedy', '2022-23', '2022-09-24', '2022-10-17', 'Studio');
INSERT INTO production VALUES (3, 'The Glass Menagerie', 'drama', '2022-23', '2023-03-24', '2023-04-09', NULL);
INSERT INTO production VALUES (4, 'Uncle Vanya', 'drama', '2022-23', '2023-04-24', '2023-05-24', 'Studio');
INSERT INTO production VALUES (5, 'A Christmas Carol', 'holiday', '2022-23', '2022-12-01', '2022-12-24', 'Main');
INSERT INTO production VALUES (6, 'Tartuffe', 'comedy', '2023-24', '2023-11-29', '2023-12-22', 'Studio');
INSERT INTO production VALUES (7, 'Sweeney Todd', 'musical', '2023-24', '2024-02-08', '2024-02-24', 'Studio');
INSERT INTO production VALUES (8, 'New Works Festival', NULL, '2023-24', '2024-04-17', '2024-05-03', NULL);
INSERT INTO production VALUES (9, 'The Glass Menagerie', 'drama', '2023-24', '2024-02-04', '2024-02-20', 'Main');
INSERT INTO production VALUES (10, 'A Christmas Carol', 'holiday', '2023-24', '2023-12-01', '2023-12-17', 'Studio');
INSERT INTO production VALUES (11, 'Noises Off', 'comedy', '2024-25', '2025-02-05', '2025-03-07', 'Studio');
INSERT INTO production VALUES (12, 'New Works Festival', NULL, '2024-25', '2024-09-26', '2024-10-12', 'Main');
INSERT INTO production VALUES (13, 'Sweeney Todd', 'musical', '2024-25', '2024-11-25', '2024-12-25', 'Main');
INSERT INTO production VALUES (14, 'Tartuffe', 'comedy', '2024-25', '2025-01-07', '2025-02-06', 'Main');
INSERT INTO production VALUES (15, 'A Christmas Carol', 'holiday', '2024-25', '2024-12-01', '2024-12-17', NULL);
INSERT INTO production VALUES (16, 'Twelfth Night', 'comedy', '2025-26', '2025-12-29', '2026-01-28', 'Main');
INSERT INTO production VALUES (17, 'King Lear', 'tragedy', '2025-26', '2025-11-17', '2025-12-03', 'Studio');
INSERT INTO production VALUES (18, 'Noises Off', 'comedy', '2025-26', '2025-11-19', '2025-12-12', NULL);
INSERT INTO production VALUES (19, 'Cabaret', 'musical', '2025-26', '2026-01-03', '2026-01-26', 'Studio');
INSERT INTO production VALUES (20, 'A Christmas Carol', 'holiday', '2025-26', '2025-12-01', '2025-12-31', 'Main');
INSERT INTO production VALUES (21, 'Noises Off', 'comedy', '2026-27', '2026-12-29', '2027-01-14', NULL);
INSERT INTO production VALUES (22, 'Sweeney Todd', 'musical', '2026-27', '2027-02-05', '2027-02-28', NULL);
INSERT INTO production VALUES (23, 'Cabaret', 'musical', '2026-27', '2026-09-19', '2026-10-19', NULL);
INSERT INTO production VALUES (24, 'Uncle Vanya', 'drama', '2026-27', '2026-12-19', '2027-01-18', 'Main');
INSERT INTO production VALUES (25, 'A Christmas Carol', 'holiday', '2026-27', '2026-12-01', '2026-12-31', 'Main');
INSERT INTO subscription VALUES ('S25-001', 2, '2025-26', 'Flex 4', 2, 312, '2025-06-07', 'ended');
INSERT INTO subscription VALUES ('S26-002', 2, '2026-27', 'Full', 1, 210, '2026-03-24', 'active');
INSERT INTO subscription VALUES ('S26-003', 4, '2026-27', 'Full', 4, 840, '2026-08-05', 'active');
INSERT INTO subscription VALUES ('S22-004', 7, '2022-23', 'Matinee', 2, 340, '2022-08-02', 'ended');
INSERT INTO subscription VALUES ('S23-005', 7, '2023-24', 'Matinee', 4, 680, '2023-05-17', 'ended');
INSERT INTO subscription VALUES ('S26-006', 7, '2026-27', 'Full', 2, 420, '2026-07-02', 'active');
INSERT INTO subscription VALUES ('S22-007', 8, '2022-23', 'Matinee', 1, 170, '2022-07-18', 'ended');
INSERT INTO subscription VALUES ('S22-008', 10, '2022-23', 'Matinee', 1, 170, '2022-05-18', 'ended');
INSERT INTO subscription VALUES ('S24-009', 10, '2024-25', 'Flex 4', 2, 312, '2024-04-02', 'ended');
INSERT INTO subscription VALUES ('S24-010', 13, '2024-25', 'Preview', 1, 128, '2024-06-07', 'ended');
INSERT INTO subscription VALUES ('S25-011', 13, '2025-26', 'Full', 2, 420, '2025-09-08', 'cancelled');
INSERT INTO subscription VALUES ('S25-012', 15, '2025-26', 'Matinee', 4, 680, '2025-07-08', 'ended');
INSERT INTO subscription VALUES ('S26-013', 16, '2026-27', 'Preview', 1, 128, '2026-07-17', 'active');
INSERT INTO subscription VALUES ('S22-014', 17, '2022-23', 'Flex 4', 4, 624, '2022-03-06', 'cancelled');
INSERT INTO subscription VALUES ('S26-015', 17, '2026-27', 'Flex 4', 1, 156, '2026-08-10', 'active');
INSERT INTO subscription VALUES ('S25-016', 18, '2025-26', 'Flex 4', 2, 312, '2025-08-10', 'ended');
INSERT INTO subscription VALUES ('S26-017', 18, '2026-27', 'Matinee', 2, 340, '2026-09-09', 'active');
INSERT INTO subscription VALUES ('S23-018', 20, '2023-24', 'Matinee', 1, 170, '2023-04-09', 'ended');
INSERT INTO subscription VALUES ('S24-019', 20, '2024-25', 'Preview', 2, 256, '2024-03-22', 'ended');
INSERT INTO subscription VALUES ('S25-020', 20, '2025-26', 'Flex 4', 2, 312, '2025-05-28', 'ended');
INSERT INTO subscription VALUES ('S22-021', 23, '2022-23', 'Flex 4', 2, 312, '2022-05-09', 'ended');
INSERT INTO subscription VALUES ('S26-022', 23, '2026-27', 'Flex 4', 1, 156, '2026-08-26', 'active');
INSERT INTO subscription VALUES ('S25-023', 24, '2025-26', 'Flex 4', 1, 156, '2025-04-02', 'refunded');
INSERT INTO subscription VALUES ('S26-024', 25, '2026-27', 'Flex 4', 1, 156, '2026-05-16', 'active');
INSERT INTO subscription VALUES ('S25-025', 28, '2025-26', 'Full', 1, 210, '2025-03-10', 'ended');
INSERT INTO subscription VALUES ('S23-026', 29, '2023-24', 'Preview', 2, 256, '2023-05-17', 'ended');
INSERT INTO subscription VALUES ('S26-027', 30, '2026-27', 'Flex 4', 4, 624, '2026-09-23', 'active');
INSERT INTO subscription VALUES ('S26-028', 31, '2026-27', 'Full', 4, 840, '2026-03-15', 'active');
INSERT INTO subscription VALUES ('S22-029', 32, '2022-23', 'Full', 2, 420, '2022-05-01', 'ended');
INSERT INTO subscription VALUES ('S24-030', 32, '2024-25', 'Flex 4', 2, 312, '2024-07-04', 'ended');
INSERT INTO subscription VALUES ('S24-031', 33, '2024-25', 'Flex 4', 1, 156, '2024-07-09', 'ended');
INSERT INTO subscription VALUES ('S25-032', 33, '2025-26', 'Flex 4', 4, 624, '2025-07-18', 'ended');
INSERT INTO subscription VALUES ('S23-033', 35, '2023-24', 'Flex 4', 2, 312, '2023-04-27', 'ended');
INSERT INTO subscription VALUES ('S24-034', 35, '2024-25', 'Flex 4', 2, 312, '2024-05-24', 'cancelled');
INSERT INTO subscription VALUES ('S25-035', 36, '2025-26', 'Preview', 1, 128, '2025-06-17', 'ended');
INSERT INTO subscription VALUES ('S22-036', 39, '2022-23', 'Flex 4', 4, 624, '2022-07-16', 'refunded');
INSERT INTO subscription VALUES ('S25-037', 39, '2025-26', 'Preview', 2, 256, '2025-06-05', 'ended');
INSERT INTO subscription VALUES ('S23-038', 40, '2023-24', 'Flex 4', 2, 312, '2023-08-16', 'ended');
INSERT INTO subscription VALUES ('S24-039', 40, '2024-25', 'Flex 4', 2, 312, '2024-08-19', 'refunded');
INSERT INTO subscription VALUES ('S26-040', 40, '2026-27', 'Flex 4', 4, 624, '2026-04-02', 'active');
INSERT INTO subscription VALUES ('S25-041', 41, '2025-26', 'Preview', 1, 128, '2025-06-11', 'ended');
INSERT INTO ticket_order VALUES (1, 37, 7, 4, 144, '2024-02-06', '2024-02-15', 'box office', 'ok');
INSERT INTO ticket_order VALUES (2, 34, 15, 2, 72, '2024-12-01', '2024-12-03', 'box office', 'ok');
INSERT INTO ticket_order VALUES (3, 29, 10, 3, 135, '2023-09-27', '2023-12-06', 'phone', 'ok');
INSERT INTO ticket_order VALUES (4, 28, 20, 2, 56, '2025-11-25', '2025-12-15', 'web', 'exchanged');
INSERT INTO ticket_order VALUES (5, 20, 15, 1, 58, '2024-12-12', '2024-12-12', 'web', 'ok');
INSERT INTO ticket_order VALUES (6, 41, 15, 4, 180, '2024-12-12', '2024-12-12', 'web', 'ok');
INSERT INTO ticket_order VALUES (7, 1, 19, 2, 56, '2026-01-04', '2026-01-06', 'phone', 'ok');
INSERT INTO ticket_order VALUES (8, 15, 22, 6, 270, '2026-11-11', '2027-02-15', 'box office', 'ok');
INSERT INTO ticket_order VALUES (9, 38, 3, 6, 270, '2023-03-27', '2023-03-27', 'box office', 'ok');
INSERT INTO ticket_order VALUES (10, 7, 6, 2, 116, '2023-11-27', '2023-11-29', 'box office', 'refunded');
INSERT INTO ticket_order VALUES (11, 29, 3, 4, 232, '2023-03-13', '2023-04-02', 'phone', 'ok');
INSERT INTO ticket_order VALUES (12, 4, 23, 1, 36, '2026-09-10', '2026-09-19', 'phone', 'refunded');
INSERT INTO ticket_order VALUES (13, 38, 6, 2, 0, '2023-12-14', '2023-12-14', 'web', 'exchanged');
INSERT INTO ticket_order VALUES (14, 39, 7, 4, 144, '2024-01-10', '2024-02-19', NULL, 'ok');
INSERT INTO ticket_order VALUES (15, 43, 4, 3, 84, '2023-02-25', '2023-05-06', NULL, 'ok');
INSERT INTO ticket_order VALUES (16, 24, 20, 3, 108, '2025-12-07', '2025-12-07', 'box office', 'ok');
INSERT INTO ticket_order VALUES (17, 16, 1, 1, 58, '2022-09-06', '2022-11-15', 'web', 'refunded');
INSERT INTO ticket_order VALUES (18, NULL, 18, 2, 72, '2025-11-20', '2025-11-29', 'box office', 'ok');
INSERT INTO ticket_order VALUES (19, 19, 13, 2, 56, '2024-09-22', '2024-12-01', 'web', 'ok');
INSERT INTO ticket_order VALUES (20, 41, 15, 4, 232, '2024-12-03', '2024-12-04', 'phone', 'ok');
INSERT INTO ticket_order VALUES (21, 29, 4, 3, 135, '2023-02-26', '2023-05-07', 'web', 'ok');
INSERT INTO ticket_order VALUES (22, 29, 16, 3, 135, '2026-01-06', '2026-01-11', 'phone', 'ok');
INSERT INTO ticket_order VALUES (23, 15, 8, 2, 0, '2024-04-03', '2024-04-23', NULL, 'ok');
INSERT INTO ticket_order VALUES (24, 1, 10, 6, 216, '2023-11-01', '2023-12-11', 'web', 'exchanged');
INSERT INTO ticket_order VALUES (25, 19, 9, 1, 28, '2023-12-09', '2024-02-17', 'web', 'ok');
INSERT INTO ticket_order VALUES (26, 24, 16, 2, 56, '2025-12-30', '2026-01-01', NULL, 'ok');
INSERT INTO ticket_order VALUES (27, 45, 1, 2, 0, '2022-11-07', '2022-11-08', 'web', 'ok');
INSERT INTO ticket_order VALUES (28, 4, 22, 2, 90, '2026-11-10', '2027-02-15', 'phone', 'ok');
INSERT INTO ticket_order VALUES (29, 17, 3, 1, 36, '2023-03-27', '2023-03-28', 'web', 'ok');
INSERT INTO ticket_order VALUES (30, 8, 8, 4, 232, '2024-04-26', '2024-04-26', 'web', 'ok');
INSERT INTO ticket_order VALUES (31, 8, 21, 1, 45, '2026-10-28', '2027-01-06', 'web', 'ok');
INSERT INTO ticket_order VALUES (32, 15, 22, 2, 56, '2026-11-02', '2027-02-08', 'box office', 'ok');
INSERT INTO ticket_order VALUES (33, 11, 20, 3, 84, '2025-11-27', '2025-12-17', 'phone', 'ok');
INSERT INTO ticket_order VALUES (34, 23, 23, 2, 116, '2026-07-14', '2026-09-22', NULL, 'ok');
INSERT INTO ticket_order VALUES (35, 21, 21, 4, 112, '2026-11-17', '2026-12-30', 'web', 'ok');
INSERT INTO ticket_order VALUES (36, 27, 20, 2, 116, '2025-09-23', '2025-12-02', 'phone', 'ok');
INSERT INTO ticket_order VALUES (37, 3, 15, 2, 90, '2024-12-07', '2024-12-12', NULL, 'ok');
INSERT INTO ticket_order VALUES (38, 22, 19, 6, 168, '2025-12-18', '2026-01-07', 'web', 'ok');
INSERT INTO ticket_order VALUES (39, 46, 12, 6, 348, '2024-09-29', '2024-10-01', 'phone', 'ok');
INSERT INTO ticket_order VALUES (40, 32, 12, 6, 168, '2024-07-28', '2024-10-06', 'phone', 'ok');
INSERT INTO ticket_order VALUES (41, 19, 3, 6, 348, '2023-03-14', '2023-04-03', 'web', 'ok');
INSERT INTO ticket_order VALUES (42, 46, 23, 1, 45, '2026-08-17', '2026-09-26', 'box office', 'exchanged');
INSERT INTO ticket_order VALUES (43, NULL, 5, 2, 72, '2022-12-05', '2022-12-07', 'web', 'ok');
INSERT INTO ticket_order VALUES (44, 6, 2, 2, 90, '2022-09-22', '2022-09-24', 'phone', 'ok');
INSERT INTO ticket_order VALUES (45, 46, 4, 3, 0, '2023-02-21', '2023-05-02', 'phone', 'exchanged');
INSERT INTO ticket_order VALUES (46, 9, 16, 2, 56, '2026-01-04', '2026-01-06', 'box office', 'refunded');
INSERT INTO ticket_order VALUES (47, 37, 13, 1, 45, '2024-11-21', '2024-12-11', 'phone', 'ok');
INSERT INTO ticket_order VALUES (48, 36, 7, 6, 216, '2023-11-30', '2024-02-08', 'web', 'exchanged');
INSERT INTO ticket_order VALUES (49, 3, 15, 2, 56, '2024-12-16', '2024-12-16', 'box office', 'ok');
INSERT INTO ticket_order VALUES (50, NULL, 2, 4, 144, '2022-09-04', '2022-09-24', 'box office', 'ok');
INSERT INTO ticket_order VALUES (51, 37, 2, 2, 0, '2022-09-26', '2022-10-05', 'web', 'ok');
INSERT INTO ticket_order VALUES (52, 2, 4, 2, 116, '2023-03-17', '2023-04-26', 'phone', 'exchanged');
INSERT INTO ticket_order VALUES (53, 32, 1, 1, 28, '2022-11-13', '2022-11-22', 'box office', 'ok');
INSERT INTO ticket_order VALUES (54, 42, 10, 1, 28, '2023-12-01', '2023-12-06', 'web', 'ok');
INSERT INTO ticket_order VALUES (55, 1, 16, 4, 232, '2025-10-25', '2026-01-03', 'web', 'ok');
INSERT INTO ticket_order VALUES (56, 6, 10, 2, 116, '2023-12-02', '2023-12-03', 'web', 'ok');
INSERT INTO ticket_order VALUES (57, 2, 13, 1, 36, '2024-10-25', '2024-12-04', 'web', 'exchanged');
INSERT INTO ticket_order VALUES (58, 14, 8, 3, 135, '2024-04-21', '2024-04-21', 'web', 'ok');
INSERT INTO ticket_order VALUES (59, NULL, 9, 6, 216, '2024-02-12', '2024-02-17', 'web', 'ok');
INSERT INTO ticket_order VALUES (60, 44, 18, 2, 0, '2025-11-11', '2025-11-20', 'phone', 'ok');
INSERT INTO ticket_order VALUES (61, 31, 1, 6, 216, '2022-11-14', '2022-11-16', NULL, 'ok');
INSERT INTO ticket_order VALUES (62, 1, 16, 3, 84, '2025-10-31', '2026-01-09', 'web', 'ok');
INSERT INTO ticket_order VALUES (63, 9, 22, 2, 90, '2026-11-10', '2027-02-08', 'phone', 'ok');
INSERT INTO ticket_order VALUES (64, 20, 17, 3, 84, '2025-12-01', '2025-12-02', 'web', 'ok');
INSERT INTO ticket_order VALUES (65, 27, 15, 2, 116, '2024-12-13', '2024-12-13', 'web', 'ok');
INSERT INTO ticket_order VALUES (66, NULL, 8, 2, 90, '2024-04-20', '2024-04-21', 'web', 'exchanged');
INSERT INTO ticket_order VALUES (67, 32, 13, 4, 144, '2024-10-27', '2024-12-06', 'web', 'ok');
INSERT INTO ticket_order VALUES (68, 20, 6, 2, 116, '2023-11-24', '2023-12-14', 'web', 'ok');
INSERT INTO ticket_order VALUES (69, 30, 11, 4, 232, '2025-02-04', '2025-02-09', 'web', 'ok');
INSERT INTO ticket_order VALUES (70, 39, 2, 1, 28, '2022-09-22', '2022-10-01', 'phone', 'ok');
INSERT INTO ticket_order VALUES (71, 34, 1, 1, 28, '2022-11-03', '2022-11-08', 'box office', 'ok');
INSERT INTO ticket_order VALUES (72, 18, 5, 6, 216, '2022-12-11', '2022-12-13', 'web', 'refunded');
INSERT INTO ticket_order VALUES (73, 28, 7, 2, 90, '2024-02-14', '2024-02-14', 'box office', 'ok');
INSERT INTO ticket_order VALUES (74, 25, 21, 6, 270, '2026-11-15', '2027-01-13', NULL, 'ok');
INSERT INTO ticket_order VALUES (75, 22, 10, 3, 108, '2023-11-18', '2023-12-08', 'box office', 'exchanged');
INSERT INTO ticket_order VALUES (76, 30, 2, 6, 348, '2022-07-16', '2022-09-24', 'box office', 'ok');
INSERT INTO ticket_order VALUES (77, 28, 10, 3, 108, '2023-11-28', '2023-12-03', NULL, 'refunded');
INSERT INTO ticket_order VALUES (78, 16, 13, 2, 72, '2024-12-04', '2024-12-09', 'box office', 'ok');
INSERT INTO ticket_order VALUES (79, 18, 1, 2, 72, '2022-10-02', '2022-11-11', 'box office', 'ok');
INSERT INTO ticket_order VALUES (80, 25, 19, 1, 36, '2025-11-08', '2026-01-17', 'web', 'ok');
INSERT INTO gift VALUES (1, 27, 500, '2025-03-11', 'Annual Fund', 1);
INSERT INTO gift VALUES (2, 28, 100, '2024-01-04', 'Youth Program', 0);
INSERT INTO gift VALUES (3, 30, 500, '2026-05-17', 'Annual Fund', 0);
INSERT INTO gift VALUES (4, 21, 25, '2021-11-08', NULL, 0);
INSERT INTO gift VALUES (5, 18, 100, '2025-06-08', NULL, 0);
INSERT INTO gift VALUES (6, 10, 5000, '2020-08-02', NULL, 0);
INSERT INTO gift VALUES (7, 34, 50, '2023-09-19', 'Gala 2024', 0);
INSERT INTO gift VALUES (8, 15, 250, '2023-06-10', 'Youth Program', 0);
INSERT INTO gift VALUES (9, 27, 100, '2021-08-04', 'Youth Program', 0);
INSERT INTO gift VALUES (10, 30, 100, '2018-12-28', 'Annual Fund', 0);
INSERT INTO gift VALUES (11, 20, 500, '2021-11-01', 'New Roof', 1);
INSERT INTO gift VALUES (12, 14, 5000, '2024-11-21', 'Annual Fund', 0);
INSERT INTO gift VALUES (13, 37, 5000, '2022-12-03', 'Annual Fund', 0);
INSERT INTO gift VALUES (14, 2, 250, '2024-11-21', NULL, 0);
INSERT INTO gift VALUES (15, 12, 25, '2021-09-27', 'Gala 2024', 0);
INSERT INTO gift VALUES (16, 8, 100, '2021-06-05', 'Youth Program', 0);
INSERT INTO gift VALUES (17, 12, 500, '2021-04-09', 'Youth Program', 0);
INSERT INTO gift VALUES (18, 13, 250, '2019-03-25', 'Annual Fund', 0);
INSERT INTO gift VALUES (19, 23, 100, '2026-10-08', 'Gala 2024', 1);
INSERT INTO gift VALUES (20, 13, 100, '2022-09-13', NULL, 1);
INSERT INTO gift VALUES (21, 35, 250, '2022-08-01', 'Annual Fund', 0);
INSERT INTO gift VALUES (22, 22, 100, '2019-02-23', 'Annual Fund', 0);
INSERT INTO gift VALUES (23, 24, 100, '2021-06-04', 'Youth Program', 1);
INSERT INTO gift VALUES (24, 24, 1000, '2024-02-23', NULL, 0);
INSERT INTO gift VALUES (25, 30, 5000, '2023-01-26', 'Youth Program', 0);
INSERT INTO gift VALUES (26, 20, 100, '2026-09-17', 'Gala 2024', 0);
INSERT INTO gift VALUES (27, 37, 100, '2020-02-01', 'Gala 2024', 1);
INSERT INTO gift VALUES (28, 16, 100, '2026-02-14', 'Annual Fund', 0);
INSERT INTO gift VALUES (29, 17, 500, '2023-06-24', 'Youth Program', 0);
INSERT INTO gift VALUES (30, 10, 25, '2024-06-23', 'New Roof', 1);
INSERT INTO gift VALUES (31, 4, 100, '2025-10-17', 'Youth Program', 0);
INSERT INTO gift VALUES (32, 11, 5000, '2022-04-15', 'Gala 2024', 0);
INSERT INTO gift VALUES (33, 27, 100, '2024-07-10', 'New Roof', 1);
INSERT INTO gift VALUES (34, 37, 500, '2022-05-07', 'New Roof', 0);
INSERT INTO gift VALUES (35, 5, 250, '2026-05-01', 'Gala 2024', 1);
INSERT INTO gift VALUES (36, 20, 25, '2021-12-01', 'Youth Program', 0);
INSERT INTO gift VALUES (37, 26, 500, '2019-10-10', 'Annual Fund', 0);
INSERT INTO gift VALUES (38, 16, 100, '2021-10-24', 'Gala 2024', 0);
INSERT INTO gift VALUES (39, 37, 500, '2019-01-09', 'Annual Fund', 0);
INSERT INTO gift VALUES (40, 25, 100, '2022-04-09', 'New Roof', 0);
INSERT INTO gift VALUES (41, 22, 100, '2024-10-25', 'Annual Fund', 1);
INSERT INTO gift VALUES (42, 7, 50, '2018-12-20', 'New Roof', 0);
INSERT INTO gift VALUES (43, 2, 250, '2020-10-03', NULL, 0);
INSERT INTO gift VALUES (44, 15, 25, '2021-06-06', 'Youth Program', 1);
INSERT INTO gift VALUES (45, 8, 100, '2018-11-12', 'Youth Program', 0);
INSERT INTO gift VALUES (46, 5, 1000, '2023-06-13', 'Youth Program', 0);
INSERT INTO gift VALUES (47, 4, 250, '2021-02-23', 'Youth Program', 0);
INSERT INTO gift VALUES (48, 19, 50, '2022-01-10', 'Gala 2024', 1);
INSERT INTO gift VALUES (49, 29, 50, '2026-04-28', 'New Roof', 0);
INSERT INTO gift VALUES (50, 26, 25, '2021-12-11', 'New Roof', 1);
INSERT INTO gift VALUES (51, 29, 100, '2022-02-04', 'New Roof', 0);
INSERT INTO gift VALUES (52, 5, 1000, '2024-10-10', 'Gala 2024', 0);
INSERT INTO gift VALUES (53, 4, 50, '2018-02-11', 'New Roof', 0);
INSERT INTO gift VALUES (54, 24, 50, '2023-02-17', 'Youth Program', 1);
INSERT INTO gift VALUES (55, 35, 1000, '2022-09-25', 'Gala 2024', 0);
