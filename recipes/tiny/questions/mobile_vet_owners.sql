CREATE TABLE owner (
  owner_id INTEGER PRIMARY KEY,
  owner_name TEXT NOT NULL,
  email TEXT,
  tel_day TEXT,
  tel_evening TEXT,
  client_since TEXT,
  notes TEXT,
  archived INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE yard (
  yard_id INTEGER PRIMARY KEY,
  yard_name TEXT,
  lane TEXT,
  village TEXT NOT NULL,
  county TEXT,
  km_from_base REAL,
  gate_code TEXT
);
CREATE TABLE owner_yard (
  owner_id INTEGER NOT NULL REFERENCES owner(owner_id),
  yard_id INTEGER NOT NULL REFERENCES yard(yard_id),
  kind TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT,
  PRIMARY KEY (owner_id, yard_id, kind)
);
CREATE TABLE animal (
  animal_id INTEGER PRIMARY KEY,
  owner_id INTEGER NOT NULL REFERENCES owner(owner_id),
  yard_id INTEGER REFERENCES yard(yard_id),
  name TEXT NOT NULL,
  species TEXT NOT NULL,
  breed TEXT,
  born TEXT,
  chip_no TEXT,
  dam_id INTEGER REFERENCES animal(animal_id),
  died TEXT
);
CREATE TABLE vet (
  vet_id INTEGER PRIMARY KEY,
  vet_name TEXT NOT NULL,
  email TEXT,
  joined TEXT NOT NULL,
  area TEXT
);
CREATE TABLE call_out (
  call_id INTEGER PRIMARY KEY,
  animal_id INTEGER NOT NULL REFERENCES animal(animal_id),
  vet_id INTEGER REFERENCES vet(vet_id),
  visit_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  emergency INTEGER NOT NULL DEFAULT 0,
  fee REAL,
  paid_on TEXT,
  next_due TEXT
);
INSERT INTO owner VALUES (1, 'Gerard Molloy', NULL, '087 879 4607', NULL, '2025-03-04', NULL, 0);
INSERT INTO owner VALUES (2, 'Helen Lynch', 'hlynch@gmail.com', '087 898 8721', '052 634 8397', '2024-10-16', NULL, 0);
INSERT INTO owner VALUES (3, 'Bridget Lynch', 'blynch@hotmail.com', NULL, NULL, '2023-02-20', NULL, 1);
INSERT INTO owner VALUES (4, 'Padraig Hayes', 'phayes@gmail.com', '086 733 6908', NULL, '2021-10-23', NULL, 0);
INSERT INTO owner VALUES (5, 'Orla Doyle', NULL, NULL, NULL, NULL, 'call first', 0);
INSERT INTO owner VALUES (6, 'Carol Power', NULL, NULL, NULL, '2022-10-26', 'pays late', 0);
INSERT INTO owner VALUES (7, 'Fintan Power', 'fpower@farm.ie', '086 508 6333', '057 997 2768', '2026-07-21', 'call first', 0);
INSERT INTO owner VALUES (8, 'Bridget Kinsella-Roche', 'bkinsella-roche@gmail.com', '085 462 2649', '058 795 7649', '2021-11-03', NULL, 0);
INSERT INTO owner VALUES (9, 'Carol Kinsella-Roche', 'ckinsella-roche@eircom.net', '087 155 1151', '055 836 7058', '2017-10-17', 'ring evening', 0);
INSERT INTO owner VALUES (10, 'Jack Brennan', 'jbrennan@hotmail.com', '086 203 1777', NULL, '2016-06-28', 'ring evening', 0);
INSERT INTO owner VALUES (11, 'Kathleen Hayes', 'khayes@farm.ie', '087 496 6950', NULL, '2026-10-20', 'call first', 0);
INSERT INTO owner VALUES (12, 'Gerard Gallagher', 'ggallagher@hotmail.com', '087 463 1245', NULL, '2017-05-08', 'ring evening', 1);
INSERT INTO owner VALUES (13, 'Mr Liam Power', 'lpower@farm.ie', '087 553 4932', '052 347 7644', '2025-11-01', NULL, 0);
INSERT INTO owner VALUES (14, 'Mairead Hayes', 'mhayes@hotmail.com', NULL, '057 685 5058', '2026-11-10', 'ring evening', 1);
INSERT INTO owner VALUES (15, 'Gerard Molloy', NULL, '086 662 2497', '053 196 9254', '2025-04-25', NULL, 0);
INSERT INTO owner VALUES (16, 'Mr Padraig Doyle', 'pdoyle@eircom.net', '086 144 6026', NULL, '2019-11-11', NULL, 0);
INSERT INTO owner VALUES (17, 'Orla O''Shea', 'ooshea@eircom.net', '085 275 8267', '052 946 7183', '2025-03-12', NULL, 1);
INSERT INTO owner VALUES (18, 'Mairead Foley', 'mfoley@farm.ie', '089 944 1511', '055 385 5280', '2023-12-09', 'ring evening', 0);
INSERT INTO owner VALUES (19, 'Imelda Hayes', 'ihayes@gmail.com', '086 863 6925', NULL, '2018-05-04', 'dog bites', 1);
INSERT INTO owner VALUES (20, 'Mrs Bridget Doyle', 'bdoyle@eircom.net', NULL, NULL, '2020-02-23', NULL, 0);
INSERT INTO owner VALUES (21, 'Padraig O''Shea', 'poshea@eircom.net', '086 412 4628', '051 581 8296', '2016-10-01', 'dog bites', 0);
INSERT INTO owner VALUES (22, 'Kathleen Brennan', 'kbrennan@eircom.net', '086 773 1836', NULL, '2019-07-25', NULL, 0);
INSERT INTO owner VALUES (23, 'Jack Kinsella-Roche', NULL, '085 138 5698', NULL, '2026-01-01', 'pays late', 0);
INSERT INTO owner VALUES (24, 'Mairead O''Shea', 'moshea@eircom.net', '087 430 2525', NULL, '2023-02-19', NULL, 0);
INSERT INTO owner VALUES (25, 'Mairead Kinsella-Roche', 'mkinsella-roche@hotmail.com', '089 532 7522', '054 886 4254', '2024-08-17', NULL, 0);
INSERT INTO owner VALUES (26, 'Mr Eamon Casey', 'ecasey@eircom.net', '085 111 4996', NULL, '2018-09-26', 'pays late', 1);
INSERT INTO owner VALUES (27, 'Mrs Bridget Lynch', 'blynch@gmail.com', '087 502 1915', NULL, '2024-05-27', 'dog bites', 0);
INSERT INTO owner VALUES (28, 'Orla Doyle', 'jegan@hotmail.com', '085 604 4073', '054 628 7729', '2023-06-26', NULL, 0);
INSERT INTO owner VALUES (29, 'Mr Fintan O''Shea', 'foshea@gmail.com', '087 977 9704', NULL, '2023-08-16', NULL, 0);
INSERT INTO owner VALUES (30, 'Fintan O''Shea', 'foshea@hotmail.com', '087 780 1489', NULL, '2025-03-01', NULL, 0);
INSERT INTO owner VALUES (31, 'Imelda Kinsella-Roche', 'ikinsella-roche@eircom.net', '085 312 9589', NULL, '2017-01-22', 'call first', 0);
INSERT INTO owner VALUES (32, 'Padraig Kinsella-Roche', 'pkinsella-roche@eircom.net', '086 354 3675', '058 872 8023', '2020-01-25', 'call first', 0);
INSERT INTO owner VALUES (33, 'Bridget Egan', 'began@hotmail.com', '087 415 5558', '051 730 7051', NULL, 'ring evening', 1);
INSERT INTO owner VALUES (34, 'Carol Doyle', 'cdoyle@farm.ie', '086 906 5130', NULL, '2016-03-28', NULL, 0);
INSERT INTO owner VALUES (35, 'Fintan Gallagher', 'fgallagher@hotmail.com', '086 907 9527', NULL, '2024-11-26', NULL, 0);
INSERT INTO owner VALUES (36, 'Mairead Kinsella-Roche', 'mkinsella-roche@hotmail.com', '089 188 3942', NULL, '2025-04-25', 'call first', 1);
INSERT INTO owner VALUES (37, 'Gerard Egan', 'gegan@gmail.com', '087 699 1861', '055 812 1739', '2023-09-20', NULL, 0);
INSERT INTO owner VALUES (38, 'Liam O''Shea', 'loshea@eircom.net', '085 340 8270', '057 743 9314', '2025-12-12', NULL, 1);
INSERT INTO owner VALUES (39, 'Niall Egan', 'negan@farm.ie', '085 121 9501', NULL, '2020-01-17', 'ring evening', 0);
INSERT INTO owner VALUES (40, 'Padraig Brennan', 'pbrennan@hotmail.com', '089 738 6810', NULL, '2022-11-16', 'ring evening', 1);
INSERT INTO owner VALUES (41, 'Eamon Brennan', 'ebrennan@gmail.com', '087 515 5892', NULL, '2019-01-23', 'call first', 0);
INSERT INTO owner VALUES (42, 'Fintan Molloy', 'fmolloy@hotmail.com', '085 733 5587', '052 827 1899', '2020-02-23', 'ring evening', 0);
INSERT INTO owner VALUES (43, 'Bridget Doyle', 'bdoyle@farm.ie', NULL, '059 781 4988', '2020-02-05', NULL, 1);
INSERT INTO owner VALUES (44, 'Padraig Lynch', 'plynch@hotmail.com', '087 998 1390', '053 523 5725', '2019-06-09', 'dog bites', 1);
INSERT INTO owner VALUES (45, 'Deirdre Lynch', 'dlynch@farm.ie', '089 525 2869', '057 384 4982', '2025-01-07', 'ring evening', 0);
INSERT INTO yard VALUES (1, NULL, NULL, 'Inistioge', 'Kilkenny', 27.3, NULL);
INSERT INTO yard VALUES (2, 'River Farm', NULL, 'Mooncoin', NULL, 26.1, '2739');
INSERT INTO yard VALUES (3, 'Meadow Yard', 'Boreen Lane', 'Clonroche', 'Wexford', NULL, NULL);
INSERT INTO yard VALUES (4, 'River Farm', 'Mill Lane', 'Mooncoin', NULL, 6.6, NULL);
INSERT INTO yard VALUES (5, 'River Farm', 'Chapel Road', 'Mooncoin', NULL, 14.9, NULL);
INSERT INTO yard VALUES (6, NULL, NULL, 'Inistioge', 'Kilkenny', 36.6, NULL);
INSERT INTO yard VALUES (7, 'Meadow Yard', 'Boreen Lane', 'Inistioge', 'Kilkenny', 12.1, NULL);
INSERT INTO yard VALUES (8, 'Ashgrove Stud', 'Mill Lane', 'Ballyhale', 'Kilkenny', 7.0, NULL);
INSERT INTO yard VALUES (9, 'River Farm', 'Boreen Lane', 'Ballyhale', 'Kilkenny', 17.6, '8601');
INSERT INTO yard VALUES (10, 'River Farm', 'Chapel Road', 'Ballyhale', 'Kilkenny', 24.7, NULL);
INSERT INTO yard VALUES (11, 'River Farm', 'Boreen Lane', 'Borris', 'Carlow', 25.7, '6480');
INSERT INTO yard VALUES (12, 'Meadow Yard', 'Mill Lane', 'Inistioge', 'Kilkenny', 33.8, NULL);
INSERT INTO yard VALUES (13, 'Meadow Yard', 'Boreen Lane', 'Bunclody', 'Wexford', 28.0, NULL);
INSERT INTO yard VALUES (14, 'Ashgrove Stud', 'Boreen Lane', 'Inistioge', 'Kilkenny', 2.2, NULL);
INSERT INTO yard VALUES (15, 'The Old Forge', 'Mill Lane', 'Mooncoin', NULL, NULL, NULL);
INSERT INTO yard VALUES (16, 'Oakfield', 'Boreen Lane', 'Clonroche', 'Wexford', 25.7, '7306');
INSERT INTO yard VALUES (17, 'The Old Forge', NULL, 'Graiguenamanagh', 'Kilkenny', 10.9, NULL);
INSERT INTO yard VALUES (18, 'Hillview Stables', 'Mill Lane', 'Ballyhale', 'Kilkenny', 3.6, NULL);
INSERT INTO yard VALUES (19, 'Ashgrove Stud', NULL, 'Bunclody', 'Wexford', 19.9, NULL);
INSERT INTO yard VALUES (20, 'Hillview Stables', 'Mill Lane', 'Graiguenamanagh', 'Kilkenny', 17.8, '6317');
INSERT INTO yard VALUES (21, 'Hillview Stables', NULL, 'Mooncoin', NULL, 12.5, NULL);
INSERT INTO yard VALUES (22, 'Oakfield', NULL, 'Clonroche', 'Wexford', 6.6, NULL);
INSERT INTO yard VALUES (23, 'Ashgrove Stud', 'Chapel Road', 'Inistioge', 'Kilkenny', 17.7, NULL);
INSERT INTO yard VALUES (24, 'Meadow Yard', 'Chapel Road', 'Clonroche', 'Wexford', 31.2, '8151');
INSERT INTO yard VALUES (25, 'Hillview Stables', 'Mill Lane', 'Bunclody', 'Wexford', 38.8, '1612');
INSERT INTO yard VALUES (26, 'River Farm', 'Mill Lane', 'Inistioge', 'Kilkenny', 35.9, '4526');
INSERT INTO yard VALUES (27, 'Oakfield', NULL, 'Mooncoin', NULL, 39.2, NULL);
INSERT INTO yard VALUES (28, NULL, NULL, 'Bunclody', 'Wexford', 28.3, NULL);
INSERT INTO yard VALUES (29, 'Meadow Yard', 'Boreen Lane', 'Mooncoin', NULL, 30.6, NULL);
INSERT INTO yard VALUES (30, 'The Old Forge', NULL, 'Tullow', 'Carlow', 41.0, NULL);
INSERT INTO yard VALUES (31, NULL, 'Mill Lane', 'Tullow', 'Carlow', NULL, NULL);
INSERT INTO yard VALUES (32, 'The Old Forge', 'Chapel Road', 'Inistioge', 'Kilkenny', 17.8, NULL);
INSERT INTO owner_yard VALUES (2, 4, 'home', '2025-09-27', NULL);
INSERT INTO owner_yard VALUES (3, 2, 'livery', '2020-06-28', '2026-03-25');
INSERT INTO owner_yard VALUES (4, 15, 'grazing', '2026-06-07', NULL);
INSERT INTO owner_yard VALUES (4, 14, 'grazing', '2024-06-13', '2026-03-25');
INSERT INTO owner_yard VALUES (5, 29, 'billing', '2021-02-22', NULL);
INSERT INTO owner_yard VALUES (5, 12, 'billing', '2023-05-24', NULL);
INSERT INTO owner_yard VALUES (6, 27, 'billing', '2020-02-19', '2026-10-11');
INSERT INTO owner_yard VALUES (6, 13, 'billing', '2021-03-10', NULL);
INSERT INTO owner_yard VALUES (8, 18, 'grazing', '2018-05-12', '2021-03-26');
INSERT INTO owner_yard VALUES (10, 24, 'home', '2018-04-16', '2020-11-17');
INSERT INTO owner_yard VALUES (11, 31, 'home', '2019-10-09', NULL);
INSERT INTO owner_yard VALUES (12, 11, 'home', '2022-06-25', NULL);
INSERT INTO owner_yard VALUES (13, 13, 'grazing', '2025-08-11', NULL);
INSERT INTO owner_yard VALUES (14, 15, 'home', '2024-04-04', NULL);
INSERT INTO owner_yard VALUES (15, 6, 'home', '2023-01-09', '2026-05-16');
INSERT INTO owner_yard VALUES (16, 5, 'grazing', '2017-12-03', NULL);
INSERT INTO owner_yard VALUES (17, 27, 'livery', '2019-04-25', NULL);
INSERT INTO owner_yard VALUES (18, 16, 'home', '2026-09-14', NULL);
INSERT INTO owner_yard VALUES (19, 12, 'home', '2021-05-23', NULL);
INSERT INTO owner_yard VALUES (20, 14, 'home', '2025-01-06', NULL);
INSERT INTO owner_yard VALUES (21, 29, 'home', '2018-12-27', NULL);
INSERT INTO owner_yard VALUES (22, 14, 'home', '2020-06-07', '2023-11-25');
INSERT INTO owner_yard VALUES (22, 2, 'billing', '2020-02-06', NULL);
INSERT INTO owner_yard VALUES (23, 12, 'livery', '2024-09-14', NULL);
INSERT INTO owner_yard VALUES (24, 8, 'grazing', '2019-03-03', NULL);
INSERT INTO owner_yard VALUES (25, 13, 'grazing', '2018-07-10', '2021-08-18');
INSERT INTO owner_yard VALUES (25, 21, 'billing', '2018-03-02', NULL);
INSERT INTO owner_yard VALUES (26, 3, 'home', '2019-08-26', NULL);
INSERT INTO owner_yard VALUES (26, 6, 'home', '2017-05-10', NULL);
INSERT INTO owner_yard VALUES (27, 6, 'livery', '2025-03-16', NULL);
INSERT INTO owner_yard VALUES (28, 20, 'billing', '2018-10-15', NULL);
INSERT INTO owner_yard VALUES (28, 8, 'grazing', '2023-06-18', NULL);
INSERT INTO owner_yard VALUES (28, 16, 'home', '2025-12-03', NULL);
INSERT INTO owner_yard VALUES (29, 2, 'grazing', '2019-06-06', '2025-07-07');
INSERT INTO owner_yard VALUES (29, 1, 'home', '2021-07-05', NULL);
INSERT INTO owner_yard VALUES (30, 1, 'livery', '2023-03-26', NULL);
INSERT INTO owner_yard VALUES (31, 25, 'billing', '2022-05-16', NULL);
INSERT INTO owner_yard VALUES (31, 9, 'livery', '2024-07-05', NULL);
INSERT INTO owner_yard VALUES (32, 26, 'grazing', '2023-11-04', '2026-02-27');
INSERT INTO owner_yard VALUES (33, 25, 'home', '2018-11-18', '2023-05-24');
INSERT INTO owner_yard VALUES (33, 31, 'billing', '2022-08-24', '2024-09-18');
INSERT INTO owner_yard VALUES (33, 9, 'livery', '2021-05-12', NULL);
INSERT INTO owner_yard VALUES (34, 21, 'grazing', '2020-10-06', NULL);
INSERT INTO owner_yard VALUES (35, 16, 'home', '2025-03-13', NULL);
INSERT INTO owner_yard VALUES (36, 27, 'livery', '2017-11-23', NULL);
INSERT INTO owner_yard VALUES (36, 14, 'home', '2021-08-03', NULL);
INSERT INTO owner_yard VALUES (36, 27, 'billing', '2026-03-25', NULL);
INSERT INTO owner_yard VALUES (37, 15, 'livery', '2021-08-16', NULL);
INSERT INTO owner_yard VALUES (38, 30, 'home', '2017-01-09', NULL);
INSERT INTO owner_yard VALUES (39, 7, 'billing', '2026-07-09', NULL);
INSERT INTO owner_yard VALUES (39, 13, 'home', '2020-05-10', '2025-10-02');
INSERT INTO owner_yard VALUES (40, 11, 'billing', '2023-11-01', '2026-09-24');
INSERT INTO owner_yard VALUES (41, 18, 'grazing', '2024-03-11', NULL);
INSERT INTO owner_yard VALUES (42, 21, 'billing', '2022-09-14', NULL);
INSERT INTO owner_yard VALUES (42, 3, 'home', '2018-05-03', NULL);
INSERT INTO owner_yard VALUES (42, 17, 'billing', '2017-12-07', '2020-09-16');
INSERT INTO owner_yard VALUES (43, 28, 'home', '2024-02-26', '2026-04-18');
INSERT INTO owner_yard VALUES (44, 24, 'billing', '2026-09-25', NULL);
INSERT INTO animal VALUES (1, 1, NULL, 'Paddy', 'goat', 'Saanen', '2006-01-21', NULL, NULL, '2023-05-07');
INSERT INTO animal VALUES (2, 1, NULL, 'Clover', 'dog', NULL, '2018-09-22', NULL, NULL, NULL);
INSERT INTO animal VALUES (3, 1, NULL, 'Molly', 'cat', 'Domestic Shorthair', '2019-03-11', '372086941210453', NULL, NULL);
INSERT INTO animal VALUES (4, 2, 4, 'Bella', 'cow', 'Angus', '2022-03-18', NULL, NULL, NULL);
INSERT INTO animal VALUES (5, 3, 2, 'Shadow', 'dog', 'Labrador', '2018-10-14', NULL, NULL, NULL);
INSERT INTO animal VALUES (6, 4, NULL, 'Misty', 'dog', 'Border Collie', '2021-06-27', '372011014675665', NULL, NULL);
INSERT INTO animal VALUES (7, 5, NULL, 'Smokey', 'dog', 'Labrador', '2019-10-10', '372012392775695', 2, NULL);
INSERT INTO animal VALUES (8, 6, 27, 'Star', 'cat', NULL, '2016-10-25', NULL, NULL, NULL);
INSERT INTO animal VALUES (9, 7, NULL, 'Shadow', 'cow', 'Friesian', '2009-01-26', '372033247083690', NULL, NULL);
INSERT INTO animal VALUES (10, 7, NULL, 'Rex', 'donkey', NULL, '2019-03-14', NULL, NULL, NULL);
INSERT INTO animal VALUES (11, 8, NULL, 'Toby', 'cat', NULL, '2024-01-17', '372049668249298', NULL, NULL);
INSERT INTO animal VALUES (12, 8, 18, 'Paddy', 'cat', 'Domestic Shorthair', '2019-02-17', '372090360877503', NULL, NULL);
INSERT INTO animal VALUES (13, 9, NULL, 'Smokey', 'dog', 'Border Collie', '2013-02-13', '372089376849671', NULL, NULL);
INSERT INTO animal VALUES (14, 9, NULL, 'Rex', 'horse', 'Connemara', '2013-04-21', NULL, NULL, NULL);
INSERT INTO animal VALUES (15, 10, 24, 'Ginger', 'horse', 'Cob', NULL, '372092968258452', NULL, NULL);
INSERT INTO animal VALUES (16, 11, 31, 'Toby', 'goat', NULL, NULL, '372062436217671', NULL, NULL);
INSERT INTO animal VALUES (17, 12, 11, 'Paddy', 'cat', 'Domestic Shorthair', '2008-06-01', NULL, NULL, '2025-04-23');
INSERT INTO animal VALUES (18, 12, 11, 'Smokey', 'cow', 'Angus', '2020-11-09', NULL, 9, NULL);
INSERT INTO animal VALUES (19, 13, 13, 'Toby', 'donkey', NULL, '2008-12-28', '372038518717209', NULL, NULL);
INSERT INTO animal VALUES (20, 13, 13, 'Ginger', 'dog', 'Border Collie', '2012-11-04', '372090168189326', NULL, NULL);
INSERT INTO animal VALUES (21, 13, 13, 'Smokey', 'cat', 'Domestic Shorthair', '2011-01-23', '372069422056804', NULL, NULL);
INSERT INTO animal VALUES (22, 14, 15, 'Paddy', 'cow', 'Angus', NULL, '372059179469733', NULL, NULL);
INSERT INTO animal VALUES (23, 14, 15, 'Smokey', 'goat', NULL, '2013-03-13', '372059775489864', NULL, NULL);
INSERT INTO animal VALUES (24, 15, 6, 'Smokey', 'dog', 'Labrador', '2024-09-26', NULL, NULL, NULL);
INSERT INTO animal VALUES (25, 16, 5, 'Ginger', 'cat', 'Domestic Shorthair', NULL, NULL, NULL, NULL);
INSERT INTO animal VALUES (26, 17, 27, 'Nell', 'cat', 'Domestic Shorthair', '2023-03-06', NULL, NULL, NULL);
INSERT INTO animal VALUES (27, 18, 16, 'Shadow', 'goat', NULL, NULL, '372082123516990', NULL, NULL);
INSERT INTO animal VALUES (28, 18, 16, 'Clover', 'dog', NULL, '2016-01-12', NULL, NULL, NULL);
INSERT INTO animal VALUES (29, 18, NULL, 'Star', 'dog', 'Labrador', '2021-05-14', '372025532509576', NULL, NULL);
INSERT INTO animal VALUES (30, 19, 12, 'Rex', 'horse', 'Cob', '2009-06-16', NULL, NULL, NULL);
INSERT INTO animal VALUES (31, 20, 14, 'Duke', 'dog', 'Labrador', '2011-09-20', '372063719110579', NULL, NULL);
INSERT INTO animal VALUES (32, 20, 14, 'Bran', 'goat', NULL, NULL, '372074153584141', NULL, NULL);
INSERT INTO animal VALUES (33, 21, 29, 'Willow', 'horse', 'Irish Draught', '2024-09-25', '372029299355039', NULL, NULL);
INSERT INTO animal VALUES (34, 21, 29, 'Ginger', 'horse', 'Cob', '2014-04-24', '372049254606584', NULL, NULL);
INSERT INTO animal VALUES (35, 22, 2, 'Star', 'dog', 'Jack Russell', '2014-06-04', NULL, NULL, NULL);
INSERT INTO animal VALUES (36, 22, 14, 'Paddy', 'horse', 'Cob', '2019-04-07', NULL, 14, NULL);
INSERT INTO animal VALUES (37, 22, NULL, 'Star', 'dog', 'Jack Russell', '2007-06-09', '372076701673940', NULL, NULL);
INSERT INTO animal VALUES (38, 23, 12, 'Toby', 'horse', 'Irish Draught', '2025-07-07', NULL, NULL, NULL);
INSERT INTO animal VALUES (39, 24, 8, 'Rosie', 'dog', 'Labrador', '2018-11-27', '372071988142549', NULL, NULL);
INSERT INTO animal VALUES (40, 25, 13, 'Smokey', 'horse', 'Irish Draught', '2006-05-14', NULL, NULL, NULL);
INSERT INTO animal VALUES (41, 25, NULL, 'Smokey', 'dog', 'Border Collie', NULL, '372064419526610', NULL, NULL);
INSERT INTO animal VALUES (42, 25, 13, 'Toby', 'horse', 'Irish Draught', '2023-10-05', '372055641955376', NULL, NULL);
INSERT INTO animal VALUES (43, 26, 6, 'Toby', 'horse', 'Cob', '2015-07-24', '372031001125274', NULL, NULL);
INSERT INTO animal VALUES (44, 26, 6, 'Daisy', 'horse', 'Irish Draught', NULL, '372075014813251', NULL, '2024-11-09');
INSERT INTO animal VALUES (45, 27, 6, 'Duke', 'goat', NULL, '2010-01-11', '372079421777648', NULL, NULL);
INSERT INTO animal VALUES (46, 27, 6, 'Rex', 'cat', NULL, '2015-08-19', '372059089866094', NULL, NULL);
INSERT INTO animal VALUES (47, 27, 6, 'Misty', 'horse', 'Irish Draught', '2011-12-25', NULL, NULL, NULL);
INSERT INTO animal VALUES (48, 28, 20, 'Nell', 'horse', 'Connemara', '2019-03-22', NULL, NULL, NULL);
INSERT INTO animal VALUES (49, 28, 8, 'Ginger', 'cat', 'Domestic Shorthair', NULL, '372013623155940', NULL, NULL);
INSERT INTO animal VALUES (50, 29, NULL, 'Clover', 'dog', 'Labrador', '2022-08-20', '372018608610731', 20, '2023-01-28');
INSERT INTO animal VALUES (51, 29, 2, 'Toby', 'dog', 'Jack Russell', '2017-02-27', '372095728554006', NULL, NULL);
INSERT INTO animal VALUES (52, 29, 2, 'Smokey', 'dog', 'Jack Russell', '2005-08-02', '372089612562663', NULL, NULL);
INSERT INTO animal VALUES (53, 30, 1, 'Misty', 'dog', 'Labrador', '2020-07-03', '372070217505086', NULL, NULL);
INSERT INTO animal VALUES (54, 31, NULL, 'Rosie', 'cow', 'Friesian', '2022-10-15', NULL, NULL, NULL);
INSERT INTO animal VALUES (55, 32, 26, 'Star', 'horse', 'Cob', '2008-06-16', NULL, NULL, NULL);
INSERT INTO animal VALUES (56, 33, 9, 'Bran', 'dog', 'Labrador', '2013-01-12', NULL, NULL, NULL);
INSERT INTO animal VALUES (57, 34, NULL, 'Duke', 'donkey', NULL, '2025-03-25', '372022255187068', NULL, NULL);
INSERT INTO animal VALUES (58, 34, 21, 'Star', 'cat', NULL, '2021-10-03', '372073580974142', 17, NULL);
INSERT INTO animal VALUES (59, 35, 16, 'Nell', 'horse', 'Thoroughbred', '2014-05-09', NULL, NULL, NULL);
INSERT INTO animal VALUES (60, 36, 27, 'Star', 'cat', NULL, '2017-07-17', NULL, NULL, NULL);
INSERT INTO animal VALUES (61, 36, 27, 'Toby', 'horse', 'Thoroughbred', NULL, '372040857872402', NULL, NULL);
INSERT INTO animal VALUES (62, 36, 27, 'Bran', 'dog', 'Labrador', '2006-10-24', '372023401569171', NULL, NULL);
INSERT INTO animal VALUES (63, 37, 15, 'Nell', 'donkey', NULL, '2006-05-25', '372069903037159', NULL, NULL);
INSERT INTO animal VALUES (64, 37, 15, 'Rex', 'horse', 'Thoroughbred', NULL, '372020905138355', NULL, NULL);
INSERT INTO animal VALUES (65, 38, 30, 'Misty', 'dog', 'Border Collie', '2012-06-26', '372089752944319', NULL, NULL);
INSERT INTO animal VALUES (66, 38, 30, 'Misty', 'cat', 'Domestic Shorthair', NULL, NULL, NULL, NULL);
INSERT INTO animal VALUES (67, 39, 7, 'Clover', 'cat', NULL, NULL, '372021004670056', NULL, NULL);
INSERT INTO animal VALUES (68, 39, 13, 'Misty', 'horse', 'Irish Draught', '2017-08-12', '372042832030492', NULL, NULL);
INSERT INTO animal VALUES (69, 40, 11, 'Star', 'goat', NULL, '2019-02-01', '372060015507173', NULL, NULL);
INSERT INTO animal VALUES (70, 40, 11, 'Bella', 'horse', 'Irish Draught', NULL, '372062352423753', NULL, NULL);
INSERT INTO animal VALUES (71, 40, 11, 'Toby', 'dog', NULL, '2005-12-20', NULL, NULL, NULL);
INSERT INTO animal VALUES (72, 41, NULL, 'Shadow', 'horse', 'Thoroughbred', NULL, '372014722466848', 36, NULL);
INSERT INTO vet VALUES (1, 'Sinead Murtagh', 'sinead@roadvet.ie', '2016-04-01', 'Kilkenny');
INSERT INTO vet VALUES (2, 'Conor Quirke', 'conor@roadvet.ie', '2018-09-03', 'Carlow');
INSERT INTO vet VALUES (3, 'Hannah Weiss', 'hannah@roadvet.ie', '2020-01-13', 'Wexford');
INSERT INTO vet VALUES (4, 'Declan Power', NULL, '2021-06-21', 'Kilkenny');
INSERT INTO vet VALUES (5, 'Rachel Tighe', 'rachel@roadvet.ie', '2023-02-06', 'Carlow');
INSERT INTO vet VALUES (6, 'Owen Barry', 'owen@roadvet.ie', '2025-10-06', NULL);
INSERT INTO vet VALUES (7, 'Marta Silva', 'marta@roadvet.ie', '2026-09-01', 'Wexford');
INSERT INTO call_out VALUES (1, 42, 3, '2022-05-04 01:27:00', 'check-up', 1, 75, '2025-10-24', NULL);
INSERT INTO call_out VALUES (2, 1, 5, '2024-12-03 12:09:00', 'calving', 0, 75, '2024-12-28', '2025-12-03');
INSERT INTO call_out VALUES (3, 65, 2, '2023-01-07 15:58:00', 'calving', 0, 85, NULL, NULL);
INSERT INTO call_out VALUES (4, 49, 1, '2022-05-02 11:58:00', 'vaccination', 1, 75, '2022-05-28', NULL);
INSERT INTO call_out VALUES (5, 31, 3, '2022-09-12 18:48:00', 'lameness', 0, 75, NULL, '2023-09-12');
INSERT INTO call_out VALUES (6, 40, 2, '2023-10-24 10:57:00', 'colic', 0, 220, '2024-10-23', NULL);
INSERT INTO call_out VALUES (7, 21, NULL, '2024-05-19 11:51:00', 'lameness', 0, 75, '2025-01-23', NULL);
INSERT INTO call_out VALUES (8, 35, 4, '2023-05-26 12:00:00', 'dental', 0, 110, '2026-05-17', NULL);
INSERT INTO call_out VALUES (9, 60, 1, '2025-09-04 09:05:00', 'dental', 0, 85, '2026-01-08', '2026-09-04');
INSERT INTO call_out VALUES (10, 69, 1, '2022-09-08 13:29:00', 'lameness', 0, 110, '2022-09-28', NULL);
INSERT INTO call_out VALUES (11, 9, 4, '2023-10-20 11:20:00', 'colic', 0, 220, '2025-07-21', NULL);
INSERT INTO call_out VALUES (12, 52, 3, '2023-11-21 07:10:00', 'wound', 0, 220, NULL, NULL);
INSERT INTO call_out VALUES (13, 72, 4, '2024-05-26 12:33:00', 'vaccination', 0, 380, '2024-05-28', NULL);
INSERT INTO call_out VALUES (14, 15, 1, '2023-12-11 10:57:00', 'calving', 0, 380, '2026-10-24', NULL);
INSERT INTO call_out VALUES (15, 38, 4, '2022-08-23 16:06:00', 'dental', 0, 85, '2022-08-28', '2023-08-23');
INSERT INTO call_out VALUES (16, 58, 2, '2023-12-23 14:43:00', 'dental', 0, 110, '2023-12-28', '2024-12-23');
INSERT INTO call_out VALUES (17, 10, 4, '2022-09-19 09:11:00', 'check-up', 0, 85, NULL, NULL);
INSERT INTO call_out VALUES (18, 49, 4, '2025-06-25 08:09:00', 'vaccination', 0, 110, '2025-06-28', '2026-06-25');
INSERT INTO call_out VALUES (19, 10, NULL, '2024-10-26 09:42:00', 'wound', 0, NULL, NULL, '2025-10-26');
INSERT INTO call_out VALUES (20, 10, 4, '2022-01-28 08:50:00', 'check-up', 0, 75, NULL, NULL);
INSERT INTO call_out VALUES (21, 42, 1, '2022-12-15 07:31:00', 'calving', 0, NULL, NULL, NULL);
INSERT INTO call_out VALUES (22, 7, 1, '2023-09-16 11:16:00', 'wound', 0, NULL, NULL, '2024-09-16');
INSERT INTO call_out VALUES (23, 57, 3, '2024-12-05 16:34:00', 'vaccination', 0, 85, '2024-12-28', NULL);
INSERT INTO call_out VALUES (24, 54, 1, '2022-04-07 18:21:00', 'lameness', 0, NULL, NULL, '2023-04-07');
INSERT INTO call_out VALUES (25, 66, 3, '2025-07-03 11:06:00', 'vaccination', 0, 380, NULL, NULL);
INSERT INTO call_out VALUES (26, 8, 3, '2023-11-25 08:45:00', 'dental', 0, 110, '2025-06-01', NULL);
INSERT INTO call_out VALUES (27, 7, 4, '2024-06-26 01:47:00', 'colic', 1, 85, NULL, NULL);
INSERT INTO call_out VALUES (28, 38, 1, '2024-08-23 18:28:00', 'colic', 0, 60, '2026-11-10', '2025-08-23');
INSERT INTO call_out VALUES (29, 13, 5, '2024-02-13 10:29:00', 'wound', 0, 85, '2024-02-28', '2025-02-13');
INSERT INTO call_out VALUES (30, 46, 2, '2024-07-05 13:10:00', 'wound', 0, 145, '2025-03-01', '2025-07-05');
INSERT INTO call_out VALUES (31, 19, 1, '2026-03-12 09:45:00', 'vaccination', 0, 380, NULL, NULL);
INSERT INTO call_out VALUES (32, 57, 2, '2025-02-17 09:28:00', 'colic', 0, 220, '2025-02-28', '2026-02-17');
INSERT INTO call_out VALUES (33, 64, NULL, '2023-12-26 09:45:00', 'dental', 0, 75, '2023-12-28', NULL);
INSERT INTO call_out VALUES (34, 18, 2, '2026-03-02 04:54:00', 'colic', 1, 75, '2026-05-25', NULL);
INSERT INTO call_out VALUES (35, 30, 2, '2025-03-16 09:26:00', 'colic', 0, 220, NULL, NULL);
INSERT INTO call_out VALUES (36, 5, 3, '2023-06-17 14:12:00', 'colic', 0, NULL, NULL, NULL);
INSERT INTO call_out VALUES (37, 39, 1, '2022-02-07 15:24:00', 'lameness', 0, 75, '2022-02-28', '2023-02-07');
INSERT INTO call_out VALUES (38, 24, 3, '2026-10-16 15:18:00', 'vaccination', 0, 85, '2026-10-28', NULL);
INSERT INTO call_out VALUES (39, 31, 3, '2023-01-07 14:19:00', 'vaccination', 0, 380, '2023-01-28', NULL);
INSERT INTO call_out VALUES (40, 60, 2, '2026-06-26 10:53:00', 'wound', 0, 60, '2026-06-28', NULL);
INSERT INTO call_out VALUES (41, 58, 5, '2024-02-24 15:00:00', 'calving', 0, 75, '2024-02-28', NULL);
INSERT INTO call_out VALUES (42, 38, 4, '2024-10-14 01:20:00', 'wound', 1, NULL, NULL, NULL);
INSERT INTO call_out VALUES (43, 70, NULL, '2023-02-27 12:54:00', 'vaccination', 0, NULL, NULL, NULL);
INSERT INTO call_out VALUES (44, 7, 3, '2024-10-26 18:16:00', 'colic', 0, 380, '2025-09-11', '2025-10-26');
INSERT INTO call_out VALUES (45, 63, 2, '2026-01-28 10:09:00', 'lameness', 0, NULL, NULL, NULL);
INSERT INTO call_out VALUES (46, 19, 2, '2024-10-10 13:15:00', 'vaccination', 0, 60, '2025-05-06', '2025-10-10');
INSERT INTO call_out VALUES (47, 8, 1, '2026-06-19 14:44:00', 'check-up', 0, 85, '2026-06-28', NULL);
INSERT INTO call_out VALUES (48, 37, NULL, '2023-05-01 17:25:00', 'colic', 1, 145, '2023-05-28', NULL);
INSERT INTO call_out VALUES (49, 47, 1, '2022-02-25 10:18:00', 'calving', 0, 60, '2023-06-27', NULL);
INSERT INTO call_out VALUES (50, 42, 1, '2025-11-23 10:32:00', 'vaccination', 0, 110, '2026-02-03', NULL);
INSERT INTO call_out VALUES (51, 37, 4, '2026-04-23 21:48:00', 'check-up', 1, 220, '2026-10-10', '2027-04-23');
INSERT INTO call_out VALUES (52, 1, 4, '2026-09-17 11:47:00', 'dental', 0, 75, '2026-09-28', NULL);
INSERT INTO call_out VALUES (53, 55, 3, '2022-11-13 11:26:00', 'wound', 0, 220, '2022-11-28', NULL);
INSERT INTO call_out VALUES (54, 15, 5, '2026-11-10 12:56:00', 'wound', 0, 380, '2026-11-28', '2027-11-10');
INSERT INTO call_out VALUES (55, 21, 2, '2022-09-25 06:59:00', 'dental', 1, 220, '2022-09-28', '2023-09-25');
INSERT INTO call_out VALUES (56, 1, 2, '2023-08-01 18:54:00', 'calving', 0, 145, NULL, '2024-08-01');
INSERT INTO call_out VALUES (57, 50, 1, '2022-12-26 16:11:00', 'lameness', 0, 220, '2022-12-28', '2023-12-26');
INSERT INTO call_out VALUES (58, 66, NULL, '2022-11-23 16:29:00', 'lameness', 0, 85, '2022-11-28', '2023-11-23');
INSERT INTO call_out VALUES (59, 47, 1, '2024-08-20 17:14:00', 'check-up', 0, 110, '2024-08-28', NULL);
INSERT INTO call_out VALUES (60, 1, 2, '2023-07-10 19:56:00', 'check-up', 0, 75, '2024-12-28', NULL);
INSERT INTO call_out VALUES (61, 53, 2, '2022-11-04 04:17:00', 'lameness', 1, 145, '2025-07-17', '2023-11-04');
INSERT INTO call_out VALUES (62, 52, 1, '2024-08-03 07:33:00', 'wound', 0, NULL, NULL, '2025-08-03');
INSERT INTO call_out VALUES (63, 20, 3, '2025-03-19 12:19:00', 'check-up', 0, 380, '2026-04-14', '2026-03-19');
INSERT INTO call_out VALUES (64, 21, NULL, '2023-07-05 15:12:00', 'calving', 0, 145, '2024-08-17', '2024-07-05');
INSERT INTO call_out VALUES (65, 68, 1, '2023-08-23 23:24:00', 'calving', 1, 110, '2024-04-20', NULL);
INSERT INTO call_out VALUES (66, 36, 3, '2024-09-26 09:10:00', 'calving', 0, 380, NULL, NULL);
INSERT INTO call_out VALUES (67, 71, 3, '2023-03-16 12:50:00', 'vaccination', 1, 75, '2023-03-28', NULL);
INSERT INTO call_out VALUES (68, 25, 3, '2022-12-09 16:20:00', 'check-up', 1, 380, '2022-12-28', '2023-12-09');
INSERT INTO call_out VALUES (69, 17, 2, '2025-12-06 11:11:00', 'calving', 0, 60, NULL, NULL);
INSERT INTO call_out VALUES (70, 26, 4, '2025-09-22 17:38:00', 'check-up', 0, 110, NULL, NULL);
INSERT INTO call_out VALUES (71, 37, 2, '2024-03-02 18:12:00', 'calving', 0, 85, '2026-07-27', NULL);
INSERT INTO call_out VALUES (72, 27, 5, '2024-11-06 10:22:00', 'wound', 0, 85, '2026-02-05', '2025-11-06');
INSERT INTO call_out VALUES (73, 59, 2, '2025-01-04 20:32:00', 'calving', 1, 85, '2025-01-28', NULL);
INSERT INTO call_out VALUES (74, 8, 5, '2023-03-25 17:51:00', 'vaccination', 0, 220, NULL, '2024-03-25');
INSERT INTO call_out VALUES (75, 5, 1, '2026-08-01 21:50:00', 'dental', 1, 220, '2026-08-01', NULL);
INSERT INTO call_out VALUES (76, 29, 1, '2025-06-24 19:42:00', 'dental', 0, 220, NULL, '2026-06-24');
INSERT INTO call_out VALUES (77, 17, 3, '2025-05-13 15:52:00', 'lameness', 0, 220, '2025-05-28', NULL);
INSERT INTO call_out VALUES (78, 19, 1, '2026-07-01 13:55:00', 'check-up', 0, NULL, NULL, NULL);
INSERT INTO call_out VALUES (79, 41, 3, '2024-08-06 17:29:00', 'dental', 0, 60, '2024-08-28', '2025-08-06');
INSERT INTO call_out VALUES (80, 17, 2, '2022-04-01 08:09:00', 'colic', 0, 75, '2023-01-18', '2023-04-01');
