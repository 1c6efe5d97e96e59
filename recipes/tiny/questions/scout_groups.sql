CREATE TABLE groups (
  group_no INTEGER PRIMARY KEY,
  name TEXT,
  county TEXT,
  town TEXT,
  founded TEXT,
  meeting_day TEXT
);
CREATE TABLE scouts (
  scout_no INTEGER PRIMARY KEY,
  group_no INTEGER REFERENCES groups(group_no),
  first TEXT,
  last TEXT,
  dob TEXT,
  gender TEXT,
  section TEXT,
  joined TEXT,
  left_on TEXT
);
CREATE TABLE guardians (
  guardian_no INTEGER PRIMARY KEY,
  scout_no INTEGER REFERENCES scouts(scout_no),
  full_name TEXT,
  relationship TEXT,
  mobile TEXT,
  email TEXT,
  town TEXT,
  lives_with TEXT
);
CREATE TABLE leaders (
  leader_no INTEGER PRIMARY KEY,
  group_no INTEGER REFERENCES groups(group_no),
  first TEXT,
  last TEXT,
  role TEXT,
  email TEXT,
  town TEXT,
  joined TEXT,
  mentor_no INTEGER REFERENCES leaders(leader_no),
  check_expires TEXT
);
CREATE TABLE camps (
  camp_no INTEGER PRIMARY KEY,
  title TEXT,
  place TEXT,
  start_date TEXT,
  end_date TEXT,
  price REAL,
  leader_no INTEGER REFERENCES leaders(leader_no)
);
CREATE TABLE camp_places (
  camp_no INTEGER REFERENCES camps(camp_no),
  scout_no INTEGER REFERENCES scouts(scout_no),
  booked_on TEXT,
  paid REAL,
  status TEXT,
  PRIMARY KEY (camp_no, scout_no)
);
INSERT INTO groups VALUES (1, '1st Dover Sea Scouts', 'Kent', 'Dover', '1921-10-01', 'Monday');
INSERT INTO groups VALUES (2, '3rd Ashford', 'Kent', 'Ashford', NULL, 'Monday');
INSERT INTO groups VALUES (3, 'Canterbury Pilgrims', 'Kent', 'Canterbury', '1921-10-01', 'Tuesday');
INSERT INTO groups VALUES (4, '5th Woking', 'Surrey', 'Woking', '1909-05-12', 'Monday');
INSERT INTO groups VALUES (5, '2nd Woking St Paul', 'Surrey', 'Woking', '1921-10-01', 'Wednesday');
INSERT INTO groups VALUES (6, 'Guildford Castle', 'Surrey', 'Guildford', '1921-10-01', 'Monday');
INSERT INTO groups VALUES (7, 'Exeter Otters', 'Devon', 'Exeter', '1948-03-20', 'Friday');
INSERT INTO groups VALUES (8, '1st Totnes', 'Devon', 'Totnes', '1948-03-20', 'Wednesday');
INSERT INTO groups VALUES (9, '4th Colchester', 'Essex', 'Colchester', '1967-09-09', 'Wednesday');
INSERT INTO groups VALUES (10, 'Colchester Air Scouts', 'Essex', 'Colchester', '1948-03-20', 'Tuesday');
INSERT INTO groups VALUES (11, '7th Exeter', 'Devon', 'Exeter', '1921-10-01', 'Wednesday');
INSERT INTO groups VALUES (12, 'Kent Borders', 'Kent', 'Ashford', '1948-03-20', 'Tuesday');
INSERT INTO groups VALUES (13, '9th Ashford', 'Kent', 'Ashford', '1948-03-20', 'Friday');
INSERT INTO scouts VALUES (1, 2, 'Holly', 'Hill', '2017-06-15', 'F', 'scouts', '2026-07-16', NULL);
INSERT INTO scouts VALUES (2, 1, 'Oscar', 'Drew-Smith', '2014-03-20', 'M', 'beavers', '2026-02-16', NULL);
INSERT INTO scouts VALUES (3, 2, 'Jess', 'Blake', '2016-02-15', 'F', 'scouts', '2025-03-28', NULL);
INSERT INTO scouts VALUES (4, 9, 'Max', 'Fry', '2016-05-10', 'M', 'cubs', '2023-03-18', NULL);
INSERT INTO scouts VALUES (5, 8, 'Kai', 'Blake', '2014-05-16', 'M', 'cubs', '2023-06-28', '2024-06-28');
INSERT INTO scouts VALUES (6, 5, 'Poppy', 'Blake', '2014-01-15', 'F', 'beavers', '2023-01-27', NULL);
INSERT INTO scouts VALUES (7, 8, 'Freya', 'Archer', '2015-08-27', 'F', 'beavers', '2025-08-28', NULL);
INSERT INTO scouts VALUES (8, 12, 'Oscar', 'Evans', '2011-10-01', 'M', 'beavers', '2026-08-23', NULL);
INSERT INTO scouts VALUES (9, 1, 'Kai', 'Jones', '2020-05-20', 'M', 'explorers', '2026-07-12', NULL);
INSERT INTO scouts VALUES (10, 7, 'Jess', 'Archer', '2016-06-20', 'F', 'explorers', '2022-07-28', NULL);
INSERT INTO scouts VALUES (11, 9, 'Alfie', 'Fry', '2010-04-22', 'M', 'scouts', '2020-04-16', NULL);
INSERT INTO scouts VALUES (12, 6, 'Alfie', 'Archer', '2017-11-28', 'M', 'beavers', '2025-12-08', NULL);
INSERT INTO scouts VALUES (13, 6, 'Max', 'Fry', '2013-10-18', 'M', 'explorers', '2021-06-04', NULL);
INSERT INTO scouts VALUES (14, 2, 'Daisy', 'Carter', '2014-08-27', 'F', 'cubs', '2026-10-01', NULL);
INSERT INTO scouts VALUES (15, 4, 'George', 'Ingram', '2017-11-04', 'M', 'explorers', '2025-06-13', NULL);
INSERT INTO scouts VALUES (16, 10, 'Freya', 'Jones', '2019-07-01', 'F', 'scouts', '2026-08-28', NULL);
INSERT INTO scouts VALUES (17, 1, 'Kai', 'Hill', '2010-12-19', 'M', 'cubs', '2020-06-06', '2021-06-06');
INSERT INTO scouts VALUES (18, 9, 'Isaac', 'Carter', '2011-04-11', 'M', 'cubs', '2018-12-15', NULL);
INSERT INTO scouts VALUES (19, 12, 'Bella', 'Carter', '2013-10-05', 'F', 'cubs', '2025-04-14', NULL);
INSERT INTO scouts VALUES (20, 3, 'Poppy', 'Grant', '2015-05-15', 'F', 'cubs', '2024-08-20', NULL);
INSERT INTO scouts VALUES (21, 3, 'Alfie', 'Archer', '2015-01-20', 'M', 'explorers', '2023-07-21', NULL);
INSERT INTO scouts VALUES (22, 5, 'Kai', 'Grant', '2015-08-13', 'M', 'beavers', '2024-10-26', '2025-10-26');
INSERT INTO scouts VALUES (23, 10, 'Kai', 'Hill', '2015-04-28', 'M', 'cubs', '2024-06-23', '2025-06-23');
INSERT INTO scouts VALUES (24, 11, 'Max', 'Fry', '2018-08-09', 'M', 'cubs', '2024-12-13', NULL);
INSERT INTO scouts VALUES (25, 12, 'Isaac', 'Drew-Smith', '2014-10-09', 'M', 'scouts', '2020-05-23', '2021-05-23');
INSERT INTO scouts VALUES (26, 11, 'Holly', 'Drew-Smith', '2010-07-14', 'F', 'cubs', '2023-09-04', NULL);
INSERT INTO scouts VALUES (27, 8, 'Nell', 'Drew-Smith', '2019-07-12', 'F', 'scouts', '2026-07-24', NULL);
INSERT INTO scouts VALUES (28, 3, 'Max', 'Hill', '2013-11-24', 'M', 'cubs', '2024-02-25', NULL);
INSERT INTO scouts VALUES (29, 5, 'Callum', 'Drew-Smith', '2010-05-16', 'M', 'cubs', '2024-12-10', NULL);
INSERT INTO scouts VALUES (30, 11, 'Poppy', 'Drew-Smith', '2013-09-28', 'F', 'scouts', '2021-09-21', NULL);
INSERT INTO scouts VALUES (31, 6, 'Bella', 'Grant', '2012-05-19', 'F', 'scouts', '2018-04-02', NULL);
INSERT INTO scouts VALUES (32, 1, 'Nell', 'Hill', '2018-10-21', 'F', 'cubs', '2026-07-25', NULL);
INSERT INTO scouts VALUES (33, 7, 'Nell', 'Carter', '2019-10-03', 'F', 'beavers', '2025-11-06', NULL);
INSERT INTO scouts VALUES (34, 4, 'Max', 'Ingram', '2019-02-05', 'M', 'beavers', '2026-06-05', NULL);
INSERT INTO scouts VALUES (35, 1, 'Lily', 'Hill', '2016-03-01', 'F', 'explorers', '2024-09-17', NULL);
INSERT INTO scouts VALUES (36, 9, 'Daisy', 'Drew-Smith', '2011-04-26', 'F', 'cubs', '2019-11-06', NULL);
INSERT INTO scouts VALUES (37, 9, 'Nell', 'Carter', '2013-10-10', 'F', 'scouts', '2026-01-04', NULL);
INSERT INTO scouts VALUES (38, 4, 'Daisy', 'Evans', '2012-07-10', 'F', 'beavers', '2020-09-01', NULL);
INSERT INTO scouts VALUES (39, 10, 'Max', 'Fry', '2011-04-04', 'M', 'beavers', '2017-12-16', '2018-12-16');
INSERT INTO scouts VALUES (40, 7, 'Freya', 'Carter', '2011-04-23', 'F', 'beavers', '2019-10-10', '2020-10-10');
INSERT INTO scouts VALUES (41, 8, 'Bella', 'Fry', '2020-11-28', 'F', 'scouts', '2026-07-03', NULL);
INSERT INTO scouts VALUES (42, 11, 'Bella', 'Fry', '2019-03-25', 'F', 'cubs', '2026-01-16', NULL);
INSERT INTO scouts VALUES (43, 7, 'Max', 'Kaur', '2019-06-13', 'M', 'beavers', '2026-08-19', NULL);
INSERT INTO scouts VALUES (44, 2, 'Ethan', 'Blake', '2012-07-07', 'M', 'scouts', '2021-10-04', '2022-10-04');
INSERT INTO scouts VALUES (45, 12, 'Lily', 'Drew-Smith', '2011-12-14', 'F', 'beavers', '2017-12-13', NULL);
INSERT INTO scouts VALUES (46, 2, 'Alfie', 'Hill', NULL, 'M', 'cubs', '2026-03-03', NULL);
INSERT INTO scouts VALUES (47, 2, 'Nell', 'Blake', '2019-01-05', 'F', 'explorers', '2026-09-02', NULL);
INSERT INTO scouts VALUES (48, 6, 'Jess', 'Hill', '2012-10-17', 'F', 'cubs', '2026-05-11', NULL);
INSERT INTO scouts VALUES (49, 6, 'Callum', 'Ingram', '2020-11-14', 'M', 'scouts', '2026-05-13', NULL);
INSERT INTO scouts VALUES (50, 1, 'Freya', 'Fry', '2012-04-13', 'F', 'scouts', '2025-05-08', NULL);
INSERT INTO scouts VALUES (51, 6, 'Isaac', 'Archer', '2009-09-08', 'M', 'scouts', '2016-04-03', '2017-04-03');
INSERT INTO scouts VALUES (52, 11, 'Freya', 'Jones', '2020-06-25', 'F', 'cubs', '2026-03-02', NULL);
INSERT INTO scouts VALUES (53, 11, 'Kai', 'Carter', '2009-01-27', 'M', 'cubs', '2026-05-20', NULL);
INSERT INTO scouts VALUES (54, 4, 'Alfie', 'Drew-Smith', '2010-03-17', 'M', 'cubs', '2017-10-09', '2018-10-09');
INSERT INTO scouts VALUES (55, 9, 'Alfie', 'Archer', '2019-01-18', 'M', 'scouts', '2026-10-25', NULL);
INSERT INTO scouts VALUES (56, 10, 'Ethan', 'Carter', '2009-06-24', 'M', 'beavers', '2024-06-18', NULL);
INSERT INTO scouts VALUES (57, 4, 'Callum', 'Evans', '2008-09-06', 'M', 'cubs', '2024-10-06', NULL);
INSERT INTO scouts VALUES (58, 1, 'Freya', 'Grant', '2016-03-13', 'F', 'explorers', '2022-11-28', '2023-11-28');
INSERT INTO scouts VALUES (59, 4, 'Oscar', 'Grant', '2011-05-19', 'M', 'beavers', '2024-06-08', '2025-06-08');
INSERT INTO scouts VALUES (60, 6, 'Holly', 'Grant', '2020-08-20', 'F', 'explorers', '2026-06-16', NULL);
INSERT INTO scouts VALUES (61, 4, 'Poppy', 'Ingram', '2018-08-12', 'F', 'scouts', '2025-04-25', NULL);
INSERT INTO scouts VALUES (62, 7, 'Jess', 'Grant', '2017-10-05', 'F', 'explorers', '2025-02-12', NULL);
INSERT INTO scouts VALUES (63, 12, 'Callum', 'Archer', '2010-08-08', 'M', 'scouts', '2016-07-12', NULL);
INSERT INTO scouts VALUES (64, 8, 'Poppy', 'Fry', '2018-02-25', 'F', 'cubs', '2025-04-28', NULL);
INSERT INTO scouts VALUES (65, 7, 'George', 'Archer', '2017-08-04', 'M', 'explorers', '2025-10-11', NULL);
INSERT INTO scouts VALUES (66, 8, 'Kai', 'Archer', '2018-01-08', 'M', 'cubs', '2026-03-26', NULL);
INSERT INTO scouts VALUES (67, 11, 'Isaac', 'Ingram', '2014-11-23', 'M', 'beavers', '2021-10-06', NULL);
INSERT INTO scouts VALUES (68, 1, 'Ethan', 'Grant', '2014-04-01', 'M', 'beavers', '2021-02-18', NULL);
INSERT INTO scouts VALUES (69, 8, 'Bella', 'Carter', '2008-11-19', 'F', 'scouts', '2022-12-17', NULL);
INSERT INTO scouts VALUES (70, 1, 'Jess', 'Evans', '2016-12-21', 'F', 'cubs', '2024-02-03', '2025-02-03');
INSERT INTO guardians VALUES (1, 2, 'Elaine Archer', 'mother', '07800437540', NULL, 'Colchester', 'N');
INSERT INTO guardians VALUES (2, 3, 'Gita Blake', 'grandparent', '07824878787', 'gitablake@icloud.com', 'Guildford', 'N');
INSERT INTO guardians VALUES (3, 4, 'Brian Ingram', 'grandparent', '07964234871', 'brianingram@sky.com', 'Guildford', 'Y');
INSERT INTO guardians VALUES (4, 4, 'Brian Fry', 'carer', '07934437938', NULL, 'Woking', NULL);
INSERT INTO guardians VALUES (5, 5, 'Elaine Kaur', 'father', '07867358157', 'elainekaur@gmail.com', 'Colchester', NULL);
INSERT INTO guardians VALUES (6, 5, 'Elaine Drew-Smith', 'mother', '07946024624', 'elainedrewsmith@gmail.com', 'Dover', NULL);
INSERT INTO guardians VALUES (7, 6, 'Anna Blake', 'mother', '07777024817', 'annablake@icloud.com', 'Ashford', 'N');
INSERT INTO guardians VALUES (8, 6, 'Helen Blake', 'father', '07816813105', 'helenblake@icloud.com', 'Totnes', 'Y');
INSERT INTO guardians VALUES (9, 9, 'Dev Jones', 'carer', NULL, NULL, 'Woking', 'N');
INSERT INTO guardians VALUES (10, 10, 'Brian Archer', 'carer', '07702982833', NULL, 'Dover', 'N');
INSERT INTO guardians VALUES (11, 11, 'Brian Fry', 'father', '07775183208', 'brianfry@sky.com', 'Dover', 'Y');
INSERT INTO guardians VALUES (12, 12, 'Helen Archer', 'carer', '07970333342', 'helenarcher@gmail.com', 'Woking', 'Y');
INSERT INTO guardians VALUES (13, 12, 'Ian Archer', 'grandparent', '07808647725', NULL, 'Exeter', 'Y');
INSERT INTO guardians VALUES (14, 13, 'Brian Ingram', 'father', '07963701906', 'brianingram@outlook.com', 'Woking', NULL);
INSERT INTO guardians VALUES (15, 13, 'Gita Fry', 'carer', '07967489200', 'gitafry@outlook.com', 'Ashford', 'N');
INSERT INTO guardians VALUES (16, 14, 'Brian Carter', 'carer', '07729517430', 'briancarter@gmail.com', 'Guildford', 'N');
INSERT INTO guardians VALUES (17, 15, 'Elaine Ingram', 'carer', NULL, NULL, 'Woking', NULL);
INSERT INTO guardians VALUES (18, 15, 'Brian Ingram', 'grandparent', '07940708003', 'brianingram@gmail.com', 'Canterbury', 'Y');
INSERT INTO guardians VALUES (19, 16, 'Brian Jones', 'father', '07811735035', NULL, 'Woking', NULL);
INSERT INTO guardians VALUES (20, 17, 'Ian Archer', 'carer', '07824788907', 'ianarcher@sky.com', 'Exeter', 'Y');
INSERT INTO guardians VALUES (21, 18, 'Helen Carter', 'mother', '07814472535', 'helencarter@sky.com', 'Ashford', 'N');
INSERT INTO guardians VALUES (22, 18, 'Dev Carter', 'grandparent', NULL, 'devcarter@outlook.com', 'Totnes', 'N');
INSERT INTO guardians VALUES (23, 20, 'Frank Archer', 'father', NULL, 'frankarcher@gmail.com', 'Exeter', 'Y');
INSERT INTO guardians VALUES (24, 21, 'Anna Carter', 'grandparent', '07745962441', 'annacarter@gmail.com', 'Exeter', 'Y');
INSERT INTO guardians VALUES (25, 22, 'Brian Grant', 'carer', '07925007317', 'briangrant@gmail.com', 'Dover', 'Y');
INSERT INTO guardians VALUES (26, 22, 'Elaine Carter', 'grandparent', '07943189400', 'elainecarter@outlook.com', 'Exeter', 'N');
INSERT INTO guardians VALUES (27, 23, 'Dev Carter', 'mother', '07999002604', 'devcarter@gmail.com', 'Totnes', 'Y');
INSERT INTO guardians VALUES (28, 23, 'Dev Hill', 'carer', '07781273774', NULL, 'Woking', 'N');
INSERT INTO guardians VALUES (29, 24, 'Dev Fry', 'father', '07953875814', 'devfry@gmail.com', 'Exeter', 'Y');
INSERT INTO guardians VALUES (30, 26, 'Frank Ingram', 'grandparent', '07881750385', 'frankingram@icloud.com', 'Totnes', 'N');
INSERT INTO guardians VALUES (31, 27, 'Clare Drew-Smith', 'grandparent', '07978462633', 'claredrewsmith@outlook.com', 'Totnes', 'Y');
INSERT INTO guardians VALUES (32, 27, 'Brian Drew-Smith', 'mother', '07704266024', 'briandrewsmith@icloud.com', 'Ashford', 'N');
INSERT INTO guardians VALUES (33, 29, 'Gita Drew-Smith', 'grandparent', NULL, 'gitadrewsmith@gmail.com', 'Canterbury', 'N');
INSERT INTO guardians VALUES (34, 31, 'Gita Grant', 'father', '07960650742', 'gitagrant@outlook.com', 'Ashford', NULL);
INSERT INTO guardians VALUES (35, 31, 'Ian Grant', 'grandparent', NULL, NULL, 'Canterbury', NULL);
INSERT INTO guardians VALUES (36, 32, 'Dev Jones', 'mother', '07913934250', 'devjones@sky.com', 'Woking', NULL);
INSERT INTO guardians VALUES (37, 32, 'Helen Hill', 'father', '07994230671', 'helenhill@icloud.com', 'Colchester', 'N');
INSERT INTO guardians VALUES (38, 34, 'Clare Ingram', 'grandparent', '07855591229', 'clareingram@icloud.com', 'Guildford', 'N');
INSERT INTO guardians VALUES (39, 35, 'Frank Hill', 'grandparent', '07798335568', NULL, 'Exeter', 'N');
INSERT INTO guardians VALUES (40, 35, 'Dev Hill', 'carer', '07759568190', 'devhill@icloud.com', 'Guildford', 'Y');
INSERT INTO guardians VALUES (41, 36, 'Dev Drew-Smith', 'father', '07827820677', 'devdrewsmith@gmail.com', 'Ashford', 'Y');
INSERT INTO guardians VALUES (42, 36, 'Frank Drew-Smith', 'carer', '07813324142', 'frankdrewsmith@sky.com', 'Woking', 'N');
INSERT INTO guardians VALUES (43, 37, 'Anna Hill', 'mother', NULL, 'annahill@sky.com', 'Woking', 'Y');
INSERT INTO guardians VALUES (44, 38, 'Gita Evans', 'mother', '07963473235', 'gitaevans@icloud.com', 'Dover', 'Y');
INSERT INTO guardians VALUES (45, 41, 'Frank Hill', 'carer', '07949856684', 'frankhill@gmail.com', 'Totnes', 'Y');
INSERT INTO guardians VALUES (46, 41, 'Ian Evans', 'grandparent', '07885192235', 'ianevans@sky.com', 'Exeter', 'Y');
INSERT INTO guardians VALUES (47, 42, 'Elaine Fry', 'mother', '07866128128', 'elainefry@sky.com', 'Woking', 'Y');
INSERT INTO guardians VALUES (48, 44, 'Frank Blake', 'mother', '07814805479', NULL, 'Exeter', 'N');
INSERT INTO guardians VALUES (49, 45, 'Clare Drew-Smith', 'mother', NULL, NULL, 'Totnes', NULL);
INSERT INTO guardians VALUES (50, 45, 'Gita Evans', 'carer', '07840558999', 'gitaevans@gmail.com', 'Colchester', 'N');
INSERT INTO guardians VALUES (51, 46, 'Clare Hill', 'father', '07941429694', 'clarehill@sky.com', 'Totnes', 'Y');
INSERT INTO guardians VALUES (52, 46, 'Clare Hill', 'mother', '07946116114', 'clarehill@sky.com', 'Dover', 'Y');
INSERT INTO guardians VALUES (53, 47, 'Frank Blake', 'carer', '07703736035', 'frankblake@icloud.com', 'Totnes', 'Y');
INSERT INTO guardians VALUES (54, 47, 'Helen Blake', 'father', '07916603420', NULL, 'Guildford', 'Y');
INSERT INTO guardians VALUES (55, 48, 'Frank Hill', 'mother', '07702060730', 'frankhill@sky.com', 'Ashford', 'N');
INSERT INTO guardians VALUES (56, 52, 'Anna Jones', 'grandparent', '07968413875', 'annajones@icloud.com', 'Ashford', NULL);
INSERT INTO guardians VALUES (57, 52, 'Clare Blake', 'mother', NULL, 'clareblake@gmail.com', 'Totnes', 'N');
INSERT INTO guardians VALUES (58, 53, 'Ian Archer', 'carer', '07915456941', 'ianarcher@sky.com', 'Colchester', 'Y');
INSERT INTO guardians VALUES (59, 55, 'Anna Archer', 'grandparent', '07993535610', 'annaarcher@gmail.com', 'Canterbury', 'Y');
INSERT INTO guardians VALUES (60, 56, 'Frank Carter', 'grandparent', '07782991374', 'frankcarter@outlook.com', 'Totnes', 'Y');
INSERT INTO guardians VALUES (61, 57, 'Frank Evans', 'carer', '07944805038', 'frankevans@gmail.com', 'Canterbury', 'Y');
INSERT INTO guardians VALUES (62, 57, 'Helen Evans', 'mother', NULL, 'helenevans@gmail.com', 'Canterbury', 'Y');
INSERT INTO guardians VALUES (63, 58, 'Gita Grant', 'father', '07700196611', 'gitagrant@sky.com', 'Colchester', 'Y');
INSERT INTO guardians VALUES (64, 58, 'Ian Grant', 'carer', '07788399062', NULL, 'Totnes', 'Y');
INSERT INTO guardians VALUES (65, 60, 'Clare Grant', 'father', NULL, NULL, 'Exeter', 'Y');
INSERT INTO guardians VALUES (66, 61, 'Gita Carter', 'mother', NULL, 'gitacarter@gmail.com', 'Colchester', 'N');
INSERT INTO guardians VALUES (67, 61, 'Clare Ingram', 'grandparent', '07903779707', 'clareingram@icloud.com', 'Exeter', 'Y');
INSERT INTO guardians VALUES (68, 62, 'Helen Grant', 'carer', '07842828441', 'helengrant@icloud.com', 'Woking', 'N');
INSERT INTO guardians VALUES (69, 63, 'Brian Evans', 'father', NULL, 'brianevans@outlook.com', 'Guildford', 'Y');
INSERT INTO guardians VALUES (70, 63, 'Ian Archer', 'mother', '07934153666', 'ianarcher@gmail.com', 'Guildford', 'Y');
INSERT INTO guardians VALUES (71, 64, 'Clare Blake', 'carer', '07736168014', 'clareblake@gmail.com', 'Guildford', 'Y');
INSERT INTO guardians VALUES (72, 64, 'Gita Fry', 'mother', '07930634915', 'gitafry@icloud.com', 'Dover', NULL);
INSERT INTO guardians VALUES (73, 65, 'Brian Archer', 'grandparent', NULL, 'brianarcher@icloud.com', 'Exeter', 'Y');
INSERT INTO guardians VALUES (74, 65, 'Dev Carter', 'father', '07760637769', 'devcarter@gmail.com', 'Totnes', NULL);
INSERT INTO guardians VALUES (75, 66, 'Helen Ingram', 'father', '07997542406', NULL, 'Guildford', 'Y');
INSERT INTO guardians VALUES (76, 66, 'Frank Archer', 'grandparent', '07938854920', 'frankarcher@outlook.com', 'Woking', 'N');
INSERT INTO guardians VALUES (77, 67, 'Anna Jones', 'father', NULL, 'annajones@outlook.com', 'Colchester', 'N');
INSERT INTO guardians VALUES (78, 68, 'Elaine Archer', 'grandparent', '07723855892', 'elainearcher@sky.com', 'Woking', NULL);
INSERT INTO guardians VALUES (79, 68, 'Helen Archer', 'mother', NULL, NULL, 'Exeter', 'N');
INSERT INTO guardians VALUES (80, 69, 'Helen Carter', 'carer', '07724590336', 'helencarter@gmail.com', 'Canterbury', 'N');
INSERT INTO leaders VALUES (1, 7, 'Frank', 'Carter', 'assistant', NULL, 'Dover', '2016-05-28', NULL, NULL);
INSERT INTO leaders VALUES (2, 3, 'Ian', 'Hill', 'assistant', NULL, 'Ashford', '2022-06-07', NULL, NULL);
INSERT INTO leaders VALUES (3, 3, 'Elaine', 'Fry', 'quartermaster', NULL, 'Woking', '2017-03-23', NULL, '2026-08-24');
INSERT INTO leaders VALUES (4, 4, 'Clare', 'Archer', 'treasurer', 'clare.archer@gmail.com', 'Woking', '2020-07-28', NULL, '2028-03-31');
INSERT INTO leaders VALUES (5, 4, 'Brian', 'Carter', 'leader', NULL, 'Canterbury', '2022-10-13', 4, '2026-05-08');
INSERT INTO leaders VALUES (6, 10, 'Clare', 'Ingram', 'leader', NULL, 'Canterbury', '2019-04-21', 3, NULL);
INSERT INTO leaders VALUES (7, 5, 'Ian', 'Ingram', 'assistant', 'ian.ingram@gmail.com', 'Ashford', '2016-03-04', 6, '2027-09-30');
INSERT INTO leaders VALUES (8, 10, 'Ian', 'Drew-Smith', 'assistant', 'ian.drew-smith@gmail.com', 'Ashford', '2020-07-12', 5, '2027-09-30');
INSERT INTO leaders VALUES (9, 6, 'Dev', 'Drew-Smith', 'leader', 'dev.drew-smith@gmail.com', 'Ashford', '2022-03-17', 4, NULL);
INSERT INTO leaders VALUES (10, NULL, 'Clare', 'Drew-Smith', 'leader', 'clare.drew-smith@scouts.example', 'Woking', '2016-10-27', 3, '2027-09-30');
INSERT INTO leaders VALUES (11, 10, 'Clare', 'Archer', 'assistant', NULL, 'Guildford', '2016-05-25', NULL, '2028-03-31');
INSERT INTO leaders VALUES (12, 9, 'Ian', 'Jones', 'quartermaster', NULL, 'Woking', '2021-09-17', 3, '2025-06-07');
INSERT INTO leaders VALUES (13, 1, 'Elaine', 'Hill', 'treasurer', 'elaine.hill@gmail.com', 'Canterbury', '2020-08-10', 7, '2028-03-31');
INSERT INTO leaders VALUES (14, 3, 'Rev. Gita', 'Archer', 'assistant', NULL, 'Ashford', '2016-03-01', NULL, NULL);
INSERT INTO leaders VALUES (15, 4, 'Frank', 'Carter', 'quartermaster', 'frank.carter@scouts.example', 'Guildford', '2025-11-13', NULL, '2028-03-31');
INSERT INTO leaders VALUES (16, 5, 'Brian', 'Drew-Smith', 'treasurer', NULL, 'Ashford', '2018-09-22', 4, NULL);
INSERT INTO leaders VALUES (17, 4, 'Clare', 'Hill', 'leader', 'clare.hill@gmail.com', 'Canterbury', '2016-08-26', 6, '2025-05-10');
INSERT INTO leaders VALUES (18, 3, 'Clare', 'Hill', 'leader', 'clare.hill@gmail.com', 'Dover', '2024-12-10', 11, '2025-01-16');
INSERT INTO leaders VALUES (19, 2, 'Clare', 'Carter', 'quartermaster', NULL, 'Canterbury', '2024-05-05', NULL, '2027-09-30');
INSERT INTO leaders VALUES (20, 2, 'Anna', 'Hill', 'leader', 'anna.hill@scouts.example', 'Ashford', '2017-07-13', 11, '2028-03-31');
INSERT INTO leaders VALUES (21, 7, 'Helen', 'Archer', 'leader', 'helen.archer@scouts.example', 'Woking', '2022-09-21', 8, '2028-03-31');
INSERT INTO leaders VALUES (22, 10, 'Brian', 'Archer', 'quartermaster', NULL, 'Totnes', '2020-08-20', 11, '2028-03-31');
INSERT INTO leaders VALUES (23, 1, 'Clare', 'Archer', 'leader', 'clare.archer@scouts.example', 'Totnes', '2019-04-17', 19, '2024-12-06');
INSERT INTO leaders VALUES (24, 8, 'Rev. Gita', 'Archer', 'leader', 'gita.archer@gmail.com', 'Exeter', '2020-04-09', 5, '2028-03-31');
INSERT INTO leaders VALUES (25, 11, 'Frank', 'Jones', 'leader', NULL, 'Guildford', '2016-06-09', 6, '2026-07-08');
INSERT INTO leaders VALUES (26, 9, 'Anna', 'Archer', 'quartermaster', 'anna.archer@gmail.com', 'Guildford', '2017-07-13', NULL, '2027-09-30');
INSERT INTO leaders VALUES (27, 5, 'Elaine', 'Kaur', 'assistant', 'elaine.kaur@gmail.com', 'Canterbury', '2023-06-06', NULL, '2027-09-30');
INSERT INTO leaders VALUES (28, 8, 'Rev. Gita', 'Blake', 'quartermaster', 'gita.blake@scouts.example', 'Exeter', '2023-06-16', 16, '2024-09-22');
INSERT INTO leaders VALUES (29, 2, 'Dev', 'Hill', 'treasurer', 'dev.hill@gmail.com', 'Totnes', '2020-02-10', NULL, '2028-03-31');
INSERT INTO leaders VALUES (30, 10, 'Frank', 'Drew-Smith', 'quartermaster', 'frank.drew-smith@gmail.com', 'Canterbury', '2020-03-14', 24, NULL);
INSERT INTO leaders VALUES (31, 1, 'Ian', 'Drew-Smith', 'leader', NULL, 'Woking', '2023-03-17', 5, '2027-09-30');
INSERT INTO leaders VALUES (32, 10, 'Brian', 'Drew-Smith', 'leader', NULL, 'Guildford', '2019-10-26', NULL, '2028-03-31');
INSERT INTO leaders VALUES (33, NULL, 'Brian', 'Carter', 'treasurer', 'brian.carter@gmail.com', 'Canterbury', '2023-12-24', 17, NULL);
INSERT INTO leaders VALUES (34, 7, 'Rev. Gita', 'Grant', 'treasurer', NULL, 'Woking', '2016-04-04', NULL, '2023-03-13');
INSERT INTO leaders VALUES (35, 4, 'Frank', 'Drew-Smith', 'treasurer', 'frank.drew-smith@gmail.com', 'Woking', '2025-04-21', 21, '2025-03-01');
INSERT INTO camps VALUES (1, 'Cooking Camp 2020', 'Box Hill', '2020-11-10', '2020-11-12', 90, 14);
INSERT INTO camps VALUES (2, 'Stargazing Night 2023', 'Peak District', '2023-05-27', '2023-05-30', 40, 22);
INSERT INTO camps VALUES (3, 'Winter Hike 2025', 'Peak District', '2025-04-13', '2025-04-18', NULL, 8);
INSERT INTO camps VALUES (4, 'Coast Camp 2019', 'Peak District', '2019-05-13', '2019-05-17', 0, 29);
INSERT INTO camps VALUES (5, 'Easter Camp 2024', 'Box Hill', '2024-07-24', '2024-07-27', 0, 10);
INSERT INTO camps VALUES (6, 'Canoe Weekend 2025', 'Peak District', '2025-05-14', '2025-05-16', 180, 5);
INSERT INTO camps VALUES (7, 'Summer Camp 2020', 'Dartmoor', '2020-12-05', '2020-12-08', 25, 14);
INSERT INTO camps VALUES (8, 'Stargazing Night 2024', 'Gilwell Park', '2024-04-05', '2024-04-05', 40, 1);
INSERT INTO camps VALUES (9, 'Summer Camp 2021', 'Gilwell Park', '2021-07-01', '2021-07-06', 180, 13);
INSERT INTO camps VALUES (10, 'Coast Camp 2020', 'Dartmoor', '2020-03-05', '2020-03-08', 180, 2);
INSERT INTO camps VALUES (11, 'Forest Skills 2020', 'Peak District', '2020-10-20', '2020-10-22', 25, 3);
INSERT INTO camps VALUES (12, 'Canoe Weekend 2022', 'Gilwell Park', '2022-06-12', '2022-06-17', 90, 18);
INSERT INTO camps VALUES (13, 'Cooking Camp 2026', 'Dartmoor', '2026-07-26', '2026-07-29', 25, NULL);
INSERT INTO camps VALUES (14, 'Easter Camp 2026', 'Gilwell Park', '2026-06-14', '2026-06-19', 40, 7);
INSERT INTO camps VALUES (15, 'Coast Camp 2024', 'Gilwell Park', '2024-06-07', '2024-06-07', 180, 7);
INSERT INTO camps VALUES (16, 'Summer Camp 2021', 'Gilwell Park', '2021-09-19', '2021-09-22', NULL, 25);
INSERT INTO camps VALUES (17, 'Canoe Weekend 2021', 'Box Hill', '2021-04-07', '2021-04-12', 40, 25);
INSERT INTO camps VALUES (18, 'Winter Hike 2024', 'Box Hill', '2024-01-28', '2024-01-30', NULL, 8);
INSERT INTO camps VALUES (19, 'Stargazing Night 2022', 'Peak District', '2022-06-26', '2022-06-30', 40, 9);
INSERT INTO camps VALUES (20, 'Bike Tour 2019', 'Brownsea Island', '2019-06-07', '2019-06-07', NULL, 22);
INSERT INTO camps VALUES (21, 'Coast Camp 2021', 'Box Hill', '2021-09-19', '2021-09-20', 40, 30);
INSERT INTO camps VALUES (22, 'Jamboree 2025', 'Dartmoor', '2025-11-16', '2025-11-18', 15, 17);
INSERT INTO camps VALUES (23, 'Forest Skills 2022', 'Brownsea Island', '2022-07-27', '2022-07-27', NULL, 15);
INSERT INTO camps VALUES (24, 'Forest Skills 2023', 'Peak District', '2023-11-10', '2023-11-15', 180, 25);
INSERT INTO camps VALUES (25, 'Forest Skills 2026', 'Brownsea Island', '2026-09-10', '2026-09-14', 25, 7);
INSERT INTO camps VALUES (26, 'Winter Hike 2023', 'Brownsea Island', '2023-03-19', '2023-03-22', 15, 18);
INSERT INTO camps VALUES (27, 'Stargazing Night 2020', 'Gilwell Park', '2020-01-13', '2020-01-14', 90, 5);
INSERT INTO camps VALUES (28, 'Stargazing Night 2021', 'Peak District', '2021-07-24', '2021-07-25', 180, 3);
INSERT INTO camps VALUES (29, 'Stargazing Night 2022', 'Gilwell Park', '2022-03-06', '2022-03-07', 40, 29);
INSERT INTO camps VALUES (30, 'Jamboree 2026', 'Peak District', '2026-07-13', '2026-07-16', 40, 8);
INSERT INTO camp_places VALUES (23, 33, '2021-01-04', NULL, 'confirmed');
INSERT INTO camp_places VALUES (12, 33, '2022-01-05', 0, 'confirmed');
INSERT INTO camp_places VALUES (25, 51, '2026-01-25', 25, 'confirmed');
INSERT INTO camp_places VALUES (7, 26, '2019-01-20', 0, 'confirmed');
INSERT INTO camp_places VALUES (4, 43, '2018-01-16', NULL, 'confirmed');
INSERT INTO camp_places VALUES (23, 59, '2021-01-24', NULL, 'confirmed');
INSERT INTO camp_places VALUES (15, 38, '2023-01-07', 0, 'cancelled');
INSERT INTO camp_places VALUES (14, 23, '2026-01-22', 40, 'confirmed');
INSERT INTO camp_places VALUES (1, 52, '2020-01-12', NULL, 'waiting');
INSERT INTO camp_places VALUES (22, 43, '2024-01-23', NULL, 'waiting');
INSERT INTO camp_places VALUES (13, 37, '2026-01-07', 25, 'confirmed');
INSERT INTO camp_places VALUES (21, 10, '2021-01-13', 40, 'cancelled');
INSERT INTO camp_places VALUES (18, 26, '2024-01-28', NULL, 'cancelled');
INSERT INTO camp_places VALUES (12, 14, '2022-01-03', 90, 'confirmed');
INSERT INTO camp_places VALUES (1, 57, '2019-01-20', NULL, 'confirmed');
INSERT INTO camp_places VALUES (5, 28, '2024-01-02', 0, 'confirmed');
INSERT INTO camp_places VALUES (6, 2, '2025-01-13', NULL, 'cancelled');
INSERT INTO camp_places VALUES (19, 27, '2021-01-08', 40, 'cancelled');
INSERT INTO camp_places VALUES (26, 32, '2022-01-11', NULL, 'cancelled');
INSERT INTO camp_places VALUES (4, 16, '2018-01-19', 0, 'confirmed');
INSERT INTO camp_places VALUES (14, 40, '2025-01-13', 0, 'confirmed');
INSERT INTO camp_places VALUES (16, 41, '2021-01-19', NULL, 'confirmed');
INSERT INTO camp_places VALUES (2, 26, '2022-01-13', NULL, 'confirmed');
INSERT INTO camp_places VALUES (26, 8, '2023-01-19', 0, 'confirmed');
INSERT INTO camp_places VALUES (4, 33, '2019-01-12', 0, 'confirmed');
INSERT INTO camp_places VALUES (10, 15, '2019-01-14', 0, 'confirmed');
INSERT INTO camp_places VALUES (20, 26, '2019-01-20', NULL, 'waiting');
INSERT INTO camp_places VALUES (14, 8, '2026-01-02', 40, 'confirmed');
INSERT INTO camp_places VALUES (4, 28, '2018-01-16', 0, 'waiting');
INSERT INTO camp_places VALUES (1, 28, '2020-01-02', 90, 'confirmed');
INSERT INTO camp_places VALUES (15, 48, '2023-01-13', 180, 'cancelled');
INSERT INTO camp_places VALUES (4, 10, '2018-01-20', 0, 'waiting');
INSERT INTO camp_places VALUES (21, 22, '2020-01-18', 40, 'waiting');
INSERT INTO camp_places VALUES (13, 58, '2026-01-23', 0, 'cancelled');
INSERT INTO camp_places VALUES (18, 42, '2024-01-28', NULL, 'confirmed');
INSERT INTO camp_places VALUES (22, 19, '2025-01-26', 0, 'waiting');
INSERT INTO camp_places VALUES (9, 46, '2020-01-22', 0, 'waiting');
INSERT INTO camp_places VALUES (26, 21, '2023-01-24', 15, 'confirmed');
INSERT INTO camp_places VALUES (18, 54, '2024-01-28', NULL, 'waiting');
INSERT INTO camp_places VALUES (16, 15, '2021-01-15', 0, 'waiting');
INSERT INTO camp_places VALUES (21, 48, '2021-01-20', NULL, 'confirmed');
INSERT INTO camp_places VALUES (1, 43, '2019-01-06', NULL, 'confirmed');
INSERT INTO camp_places VALUES (9, 12, '2021-01-05', 180, 'waiting');
INSERT INTO camp_places VALUES (12, 13, '2021-01-10', NULL, 'confirmed');
INSERT INTO camp_places VALUES (11, 18, '2020-01-26', 25, 'cancelled');
INSERT INTO camp_places VALUES (7, 3, '2020-01-15', 25, 'confirmed');
INSERT INTO camp_places VALUES (13, 53, '2025-01-20', 25, 'waiting');
INSERT INTO camp_places VALUES (16, 25, '2020-01-04', 0, 'confirmed');
INSERT INTO camp_places VALUES (2, 48, '2022-01-10', NULL, 'confirmed');
INSERT INTO camp_places VALUES (11, 16, '2020-01-16', 0, 'confirmed');
INSERT INTO camp_places VALUES (23, 6, '2021-01-21', NULL, 'waiting');
INSERT INTO camp_places VALUES (6, 30, '2025-01-27', 0, 'confirmed');
INSERT INTO camp_places VALUES (20, 12, '2018-01-13', NULL, 'waiting');
INSERT INTO camp_places VALUES (11, 27, '2019-01-09', 25, 'confirmed');
INSERT INTO camp_places VALUES (8, 44, '2023-01-10', NULL, 'cancelled');
INSERT INTO camp_places VALUES (11, 4, '2019-01-12', 25, 'confirmed');
INSERT INTO camp_places VALUES (5, 8, '2023-01-12', NULL, 'waiting');
INSERT INTO camp_places VALUES (6, 18, '2025-01-22', 180, 'cancelled');
INSERT INTO camp_places VALUES (5, 30, '2023-01-02', NULL, 'confirmed');
INSERT INTO camp_places VALUES (26, 31, '2023-01-22', NULL, 'confirmed');
INSERT INTO camp_places VALUES (26, 47, '2022-01-16', NULL, 'waiting');
INSERT INTO camp_places VALUES (11, 10, '2020-01-27', 25, 'confirmed');
INSERT INTO camp_places VALUES (13, 3, '2025-01-27', NULL, 'cancelled');
INSERT INTO camp_places VALUES (23, 24, '2022-01-02', 0, 'waiting');
INSERT INTO camp_places VALUES (23, 53, '2021-01-27', NULL, 'confirmed');
INSERT INTO camp_places VALUES (6, 31, '2025-01-20', 180, 'waiting');
INSERT INTO camp_places VALUES (11, 44, '2019-01-24', 0, 'waiting');
INSERT INTO camp_places VALUES (6, 4, '2024-01-09', 180, 'confirmed');
INSERT INTO camp_places VALUES (25, 59, '2025-01-04', 25, 'cancelled');
INSERT INTO camp_places VALUES (26, 20, '2022-01-01', NULL, 'waiting');
INSERT INTO camp_places VALUES (6, 44, '2025-01-11', 180, 'confirmed');
INSERT INTO camp_places VALUES (15, 3, '2023-01-03', 180, 'confirmed');
INSERT INTO camp_places VALUES (19, 25, '2022-01-20', 0, 'confirmed');
INSERT INTO camp_places VALUES (24, 5, '2023-01-24', 180, 'confirmed');
INSERT INTO camp_places VALUES (19, 37, '2022-01-05', NULL, 'confirmed');
INSERT INTO camp_places VALUES (14, 56, '2026-01-04', 40, 'waiting');
INSERT INTO camp_places VALUES (21, 19, '2021-01-03', 40, 'waiting');
INSERT INTO camp_places VALUES (20, 47, '2018-01-14', NULL, 'cancelled');
INSERT INTO camp_places VALUES (19, 12, '2022-01-02', 40, 'confirmed');
INSERT INTO camp_places VALUES (15, 50, '2023-01-22', 180, 'cancelled');
