CREATE TABLE speaker (
  spk_id INTEGER PRIMARY KEY,
  spk_first TEXT,
  spk_last TEXT,
  spk_email TEXT,
  spk_company TEXT,
  spk_country TEXT,
  spk_first_year INTEGER
);
CREATE TABLE room (
  room_id INTEGER PRIMARY KEY,
  room_name TEXT,
  floor INTEGER,
  seats INTEGER,
  has_video INTEGER
);
CREATE TABLE talk (
  talk_id INTEGER PRIMARY KEY,
  spk_id INTEGER REFERENCES speaker(spk_id),
  room_id INTEGER REFERENCES room(room_id),
  title TEXT,
  track TEXT,
  lang TEXT,
  level TEXT,
  submitted_on TEXT,
  starts_at TEXT,
  mins INTEGER,
  status TEXT
);
CREATE TABLE attendee (
  att_id INTEGER PRIMARY KEY,
  att_name TEXT,
  att_email TEXT,
  company TEXT,
  country TEXT,
  ticket TEXT,
  bought_on TEXT,
  price_paid REAL,
  checked_in INTEGER
);
CREATE TABLE registration (
  reg_id INTEGER PRIMARY KEY,
  att_id INTEGER REFERENCES attendee(att_id),
  talk_id INTEGER REFERENCES talk(talk_id),
  registered_on TEXT,
  attended INTEGER,
  stars INTEGER
);
INSERT INTO speaker VALUES (1, 'Kavya', 'Castro', 'kavya@datawise.io', 'Oakline', 'IN', 2025);
INSERT INTO speaker VALUES (2, 'Bruno', 'Iversen', 'bruno@datawise.io', 'Oakline', 'DE', 2017);
INSERT INTO speaker VALUES (3, 'Tomasz', 'Gupta', 'tomasz@datawise.io', NULL, 'PL', 2026);
INSERT INTO speaker VALUES (4, 'Bruno', 'Jensen', 'bruno@datawise.io', NULL, 'PT', 2024);
INSERT INTO speaker VALUES (5, 'Esra', 'Engel', 'esra@datawise.io', 'Brightloop', 'PT', 2025);
INSERT INTO speaker VALUES (6, 'Greta', 'Fonseca', 'greta@datawise.io', 'Fjordtech', 'US', 2026);
INSERT INTO speaker VALUES (7, 'Tomasz', 'Gupta', 'tomasz@proton.me', 'oakline', 'IN', 2020);
INSERT INTO speaker VALUES (8, 'Hassan', 'Mensah', 'hassan@gmail.com', 'Universidade Norte', 'NO', 2023);
INSERT INTO speaker VALUES (9, 'Kavya', 'Lopez', 'kavya@datawise.io', 'Freelance', 'DE', 2021);
INSERT INTO speaker VALUES (10, 'Esra', 'Hoang', 'esra@datawise.io', 'Kestrel Labs', 'IN', 2021);
INSERT INTO speaker VALUES (11, 'Rafael', 'Jensen', 'rafael@datawise.io', 'Universidade Norte', 'US', 2026);
INSERT INTO speaker VALUES (12, 'Chen', 'Abadi', 'chen@oakline.com', 'oakline', 'IN', 2022);
INSERT INTO speaker VALUES (13, 'Leon', 'Abadi', NULL, 'Oakline', 'US', 2016);
INSERT INTO speaker VALUES (14, 'Greta', 'Mensah', 'greta@gmail.com', 'oakline', 'PT', 2018);
INSERT INTO speaker VALUES (15, 'Priya', 'Gupta', 'priya@gmail.com', 'Universidade Norte', 'PL', 2022);
INSERT INTO speaker VALUES (16, 'Leon', 'Kim', NULL, NULL, 'DE', 2017);
INSERT INTO speaker VALUES (17, 'Felix', 'Castro', 'felix@gmail.com', 'Brightloop', 'IN', 2020);
INSERT INTO speaker VALUES (18, 'Alina', 'Castro', 'alina@oakline.com', 'Kestrel Labs', 'DE', 2024);
INSERT INTO speaker VALUES (19, 'Bruno', 'Hoang', NULL, 'Freelance', 'US', 2022);
INSERT INTO speaker VALUES (20, 'Mona', 'Berg', 'mona@proton.me', 'Oakline', 'DE', 2023);
INSERT INTO speaker VALUES (21, 'Felix', 'Berg', 'felix@datawise.io', 'Brightloop', 'NO', 2017);
INSERT INTO speaker VALUES (22, 'Leon', 'Jensen', 'leon@gmail.com', 'Brightloop', 'PL', 2020);
INSERT INTO speaker VALUES (23, 'Leon', 'Jensen', 'leon@datawise.io', 'oakline', 'US', 2023);
INSERT INTO speaker VALUES (24, 'Rafael', 'Engel', 'rafael@datawise.io', 'Universidade Norte', 'US', 2018);
INSERT INTO speaker VALUES (25, 'Sanne', 'Abadi', 'sanne@oakline.com', 'Datawise', 'BR', 2024);
INSERT INTO speaker VALUES (26, 'Jun', 'Kim', 'jun@oakline.com', 'Brightloop', 'IN', 2019);
INSERT INTO speaker VALUES (27, 'Tomasz', 'Iversen', 'tomasz@oakline.com', 'Fjordtech', 'BR', 2019);
INSERT INTO speaker VALUES (28, 'Mona', 'Lopez', 'mona@gmail.com', 'Kestrel Labs', 'PL', 2016);
INSERT INTO speaker VALUES (29, 'Alina', 'Mensah', 'alina@oakline.com', 'Kestrel Labs', 'US', 2021);
INSERT INTO speaker VALUES (30, 'Leon', 'Berg', 'leon@gmail.com', 'Kestrel Labs', 'DE', 2023);
INSERT INTO speaker VALUES (31, 'Alina', 'Hoang', NULL, 'Oakline', 'BR', 2026);
INSERT INTO speaker VALUES (32, 'Dario', 'Gupta', 'dario@gmail.com', 'Brightloop', 'US', 2026);
INSERT INTO speaker VALUES (33, 'Kavya', 'Berg', 'kavya@proton.me', 'Oakline', 'PL', 2018);
INSERT INTO speaker VALUES (34, 'Felix', 'Castro', 'felix@proton.me', 'Brightloop', 'NO', 2025);
INSERT INTO speaker VALUES (35, 'Rafael', 'Kim', NULL, 'Brightloop', 'PT', 2016);
INSERT INTO speaker VALUES (36, 'Dario', 'Iversen', 'dario@gmail.com', 'Fjordtech', 'BR', 2019);
INSERT INTO speaker VALUES (37, 'Alina', 'Engel', 'alina@gmail.com', 'Kestrel Labs', 'IN', 2024);
INSERT INTO speaker VALUES (38, 'Nuno', 'Nowak', 'nuno@oakline.com', 'Freelance', 'BR', 2024);
INSERT INTO speaker VALUES (39, 'Esra', 'Iversen', 'esra@datawise.io', 'Brightloop', 'NO', 2016);
INSERT INTO speaker VALUES (40, 'Esra', 'Castro', 'esra@datawise.io', 'Kestrel Labs', 'PL', 2024);
INSERT INTO room VALUES (1, 'Atlantic', 0, 400, 1);
INSERT INTO room VALUES (2, 'Tagus', 0, 180, 1);
INSERT INTO room VALUES (3, 'Douro', 1, 90, 1);
INSERT INTO room VALUES (4, 'Sado', 1, 60, 0);
INSERT INTO room VALUES (5, 'Minho', 1, 60, 1);
INSERT INTO room VALUES (6, 'Mondego', 2, 40, 0);
INSERT INTO room VALUES (7, 'Guadiana', 2, 30, NULL);
INSERT INTO room VALUES (8, 'Terrace', 3, 25, 0);
INSERT INTO talk VALUES (1, 7, 5, 'Practical Team Rituals', 'web', 'en', 'intro', '2026-04-15', '2026-09-17 15:15:00', 45, 'accepted');
INSERT INTO talk VALUES (2, 5, 4, 'Understanding Release Notes', 'ops', 'es', 'intermediate', '2026-04-29', '2026-09-19 11:30:00', 45, 'accepted');
INSERT INTO talk VALUES (3, 33, 2, 'Rethinking Release Notes', 'people', 'es', 'intermediate', '2026-03-07', '2026-09-18 10:00:00', 45, 'accepted');
INSERT INTO talk VALUES (4, 5, 6, 'Scaling Privacy by Design', 'data', 'en', 'advanced', '2023-02-14', '2023-09-17 10:00:00', 45, 'accepted');
INSERT INTO talk VALUES (5, 30, 2, 'Rethinking Web Accessibility', 'security', 'pt', 'intermediate', '2024-01-22', '2024-09-19 10:00:00', 30, 'accepted');
INSERT INTO talk VALUES (6, 22, NULL, 'The Joy of Team Rituals', 'people', 'en', 'intro', '2026-02-25', NULL, 45, 'waitlist');
INSERT INTO talk VALUES (7, 29, 6, 'Practical Privacy by Design', 'people', 'es', 'advanced', '2023-03-04', '2023-09-19 09:00:00', 20, 'accepted');
INSERT INTO talk VALUES (8, 6, NULL, 'Understanding Static Typing', 'data', 'en', 'advanced', '2024-01-18', NULL, 30, 'waitlist');
INSERT INTO talk VALUES (9, 17, NULL, 'The Joy of Edge Caching', 'ops', 'es', NULL, '2026-04-01', NULL, 45, 'withdrawn');
INSERT INTO talk VALUES (10, 12, 4, 'Practical Static Typing', 'data', 'en', 'advanced', '2023-04-17', '2023-09-17 15:15:00', 30, 'accepted');
INSERT INTO talk VALUES (11, 30, 1, 'Understanding Release Notes', 'security', 'en', 'intermediate', '2023-01-20', '2023-09-17 15:15:00', 30, 'accepted');
INSERT INTO talk VALUES (12, 4, NULL, 'Scaling Team Rituals', 'people', 'en', 'intermediate', '2023-02-07', NULL, 45, 'waitlist');
INSERT INTO talk VALUES (13, 18, 3, 'A Tour of Query Planners', 'people', 'en', 'intro', '2026-01-27', '2026-09-17 16:30:00', 90, 'accepted');
INSERT INTO talk VALUES (14, 31, NULL, 'Scaling Small Models', 'data', 'pt', NULL, '2026-03-11', NULL, 90, 'waitlist');
INSERT INTO talk VALUES (15, 14, NULL, 'Scaling Observability', 'web', 'en', NULL, '2026-02-13', NULL, 45, 'waitlist');
INSERT INTO talk VALUES (16, 5, NULL, 'Rethinking Static Typing', 'security', 'en', 'intro', '2023-01-06', NULL, 20, 'rejected');
INSERT INTO talk VALUES (17, 19, NULL, 'Debugging Team Rituals', 'people', 'en', NULL, '2026-03-31', NULL, 30, 'withdrawn');
INSERT INTO talk VALUES (18, 17, 3, 'Understanding Release Notes', 'people', 'en', 'intro', '2024-01-05', '2024-09-18 10:00:00', 45, 'accepted');
INSERT INTO talk VALUES (19, 6, 4, 'Understanding Release Notes', 'web', 'en', 'intro', '2024-02-22', '2024-09-17 11:30:00', 20, 'accepted');
INSERT INTO talk VALUES (20, 26, 1, 'Understanding Static Typing', 'web', 'en', 'intermediate', '2024-01-10', '2024-09-19 16:30:00', 90, 'accepted');
INSERT INTO talk VALUES (21, 32, NULL, 'Scaling Static Typing', 'ops', 'en', 'intro', '2026-04-07', NULL, 90, 'rejected');
INSERT INTO talk VALUES (22, 33, NULL, 'Scaling Release Notes', 'ops', 'es', 'intro', '2026-04-18', NULL, 90, 'rejected');
INSERT INTO talk VALUES (23, 9, 6, 'Understanding Web Accessibility', 'security', 'pt', 'intro', '2024-01-10', '2024-09-19 09:00:00', 90, 'accepted');
INSERT INTO talk VALUES (24, 30, 7, 'Practical Release Notes', 'ops', 'en', 'intro', '2024-01-05', '2024-09-19 16:30:00', 45, 'accepted');
INSERT INTO talk VALUES (25, 17, NULL, 'Scaling Team Rituals', 'web', 'pt', NULL, '2025-04-23', NULL, 45, 'rejected');
INSERT INTO talk VALUES (26, 19, 7, 'Practical Team Rituals', 'data', 'es', 'intermediate', '2023-04-02', '2023-09-18 11:30:00', 45, 'accepted');
INSERT INTO talk VALUES (27, 31, 1, 'The Joy of Static Typing', 'data', 'en', NULL, '2026-01-06', '2026-09-18 16:30:00', 90, 'accepted');
INSERT INTO talk VALUES (28, 8, 5, 'Scaling Static Typing', 'data', 'pt', 'intro', '2025-03-05', '2025-09-18 14:00:00', 20, 'accepted');
INSERT INTO talk VALUES (29, 18, NULL, 'The Joy of Team Rituals', 'web', 'en', 'intro', '2026-03-03', NULL, 30, 'waitlist');
INSERT INTO talk VALUES (30, 9, 5, 'A Tour of Release Notes', 'people', 'en', 'advanced', '2026-02-20', '2026-09-17 14:00:00', 45, 'accepted');
INSERT INTO talk VALUES (31, 32, 6, 'The Joy of Privacy by Design', 'people', 'en', NULL, '2026-01-05', '2026-09-18 14:00:00', 45, 'accepted');
INSERT INTO talk VALUES (32, 21, NULL, 'A Tour of Observability', 'security', 'en', 'intermediate', '2023-01-05', NULL, 20, 'rejected');
INSERT INTO talk VALUES (33, 26, 4, 'A Tour of Web Accessibility', 'people', 'pt', 'advanced', '2025-01-13', '2025-09-17 11:30:00', 20, 'accepted');
INSERT INTO talk VALUES (34, 10, NULL, 'Scaling Static Typing', 'security', 'es', 'advanced', '2023-02-10', NULL, 30, 'rejected');
INSERT INTO talk VALUES (35, 2, NULL, 'A Tour of Privacy by Design', 'ops', 'es', 'intermediate', '2025-02-28', NULL, 20, 'rejected');
INSERT INTO talk VALUES (36, 29, NULL, 'Debugging Edge Caching', 'people', 'pt', 'intro', '2023-02-26', NULL, 90, 'waitlist');
INSERT INTO talk VALUES (37, 22, 3, 'Understanding Static Typing', 'people', 'pt', 'intermediate', '2024-02-27', '2024-09-18 14:00:00', 90, 'accepted');
INSERT INTO talk VALUES (38, 11, 1, 'Scaling Release Notes', 'security', 'es', 'intermediate', '2026-03-28', '2026-09-18 11:30:00', 45, 'accepted');
INSERT INTO talk VALUES (39, 16, 1, 'Scaling Observability', 'ops', 'en', 'advanced', '2026-01-29', '2026-09-17 11:30:00', 45, 'accepted');
INSERT INTO talk VALUES (40, 27, 4, 'The Joy of Release Notes', 'web', 'pt', 'advanced', '2026-01-07', '2026-09-18 09:00:00', 45, 'accepted');
INSERT INTO talk VALUES (41, 9, 6, 'Debugging Release Notes', 'web', 'en', 'advanced', '2025-02-20', '2025-09-17 14:00:00', 45, 'accepted');
INSERT INTO talk VALUES (42, 2, 2, 'Practical Privacy by Design', 'security', 'es', NULL, '2026-02-13', '2026-09-17 09:00:00', 45, 'accepted');
INSERT INTO talk VALUES (43, 16, NULL, 'A Tour of Web Accessibility', 'web', 'en', 'intermediate', '2026-03-03', NULL, 90, 'withdrawn');
INSERT INTO talk VALUES (44, 30, NULL, 'Practical Release Notes', 'data', 'en', 'intermediate', '2023-04-07', NULL, 30, 'waitlist');
INSERT INTO talk VALUES (45, 20, NULL, 'Scaling Static Typing', 'ops', 'pt', 'intro', '2026-03-28', NULL, 20, 'withdrawn');
INSERT INTO talk VALUES (46, 13, 4, 'Understanding Team Rituals', 'ops', 'en', 'intro', '2023-03-20', '2023-09-19 11:30:00', 45, 'accepted');
INSERT INTO talk VALUES (47, 16, NULL, 'The Joy of Release Notes', 'web', 'es', 'intermediate', '2025-03-28', NULL, 20, 'waitlist');
INSERT INTO talk VALUES (48, 4, NULL, 'Practical Team Rituals', 'security', 'pt', 'intro', '2026-02-13', NULL, 45, 'rejected');
INSERT INTO talk VALUES (49, 15, NULL, 'The Joy of Query Planners', 'people', 'pt', 'advanced', '2024-02-21', NULL, 45, 'rejected');
INSERT INTO talk VALUES (50, 33, 1, 'Scaling Small Models', 'web', 'en', 'intermediate', '2024-02-11', '2024-09-17 14:00:00', 30, 'accepted');
INSERT INTO talk VALUES (51, 7, NULL, 'Debugging Small Models', 'ops', 'en', 'intermediate', '2025-02-11', NULL, 45, 'rejected');
INSERT INTO talk VALUES (52, 10, NULL, 'The Joy of Query Planners', 'web', 'en', 'intermediate', '2026-01-12', NULL, 45, 'withdrawn');
INSERT INTO talk VALUES (53, 26, NULL, 'The Joy of Observability', 'data', 'en', 'intermediate', '2023-01-28', NULL, 45, 'rejected');
INSERT INTO talk VALUES (54, 30, 1, 'Understanding Privacy by Design', 'people', 'en', NULL, '2024-03-12', '2024-09-17 09:00:00', 20, 'accepted');
INSERT INTO talk VALUES (55, 27, 1, 'Debugging Team Rituals', 'security', 'en', 'advanced', '2023-02-18', '2023-09-18 09:00:00', 20, 'accepted');
INSERT INTO talk VALUES (56, 29, 2, 'Understanding Observability', 'security', 'en', NULL, '2026-03-15', '2026-09-17 16:30:00', 45, 'accepted');
INSERT INTO talk VALUES (57, 5, 7, 'Practical Static Typing', 'web', 'en', 'advanced', '2023-03-05', '2023-09-18 11:30:00', 45, 'accepted');
INSERT INTO talk VALUES (58, 21, 3, 'Understanding Query Planners', 'ops', 'en', 'intro', '2026-04-10', '2026-09-17 09:00:00', 45, 'accepted');
INSERT INTO talk VALUES (59, 17, NULL, 'The Joy of Small Models', 'web', 'pt', 'intermediate', '2026-02-23', NULL, 20, 'waitlist');
INSERT INTO talk VALUES (60, 10, NULL, 'Debugging Team Rituals', 'people', 'en', NULL, '2025-04-13', NULL, 45, 'rejected');
INSERT INTO talk VALUES (61, 26, 7, 'Scaling Team Rituals', 'security', 'en', 'intro', '2026-01-30', '2026-09-18 15:15:00', 90, 'accepted');
INSERT INTO talk VALUES (62, 7, 1, 'Understanding Web Accessibility', 'web', 'en', NULL, '2025-02-28', '2025-09-18 16:30:00', 45, 'accepted');
INSERT INTO talk VALUES (63, 30, 5, 'Rethinking Team Rituals', 'ops', 'en', 'advanced', '2024-02-27', '2024-09-18 11:30:00', 90, 'accepted');
INSERT INTO talk VALUES (64, 17, 2, 'The Joy of Team Rituals', 'web', 'en', 'intermediate', '2025-04-09', '2025-09-17 11:30:00', 90, 'accepted');
INSERT INTO talk VALUES (65, 17, 2, 'Debugging Release Notes', 'web', 'en', NULL, '2024-02-24', '2024-09-17 09:00:00', 20, 'accepted');
INSERT INTO talk VALUES (66, 29, NULL, 'Understanding Query Planners', 'people', 'en', 'intro', '2026-02-03', NULL, 20, 'withdrawn');
INSERT INTO talk VALUES (67, 13, 1, 'Understanding Release Notes', 'web', 'pt', 'advanced', '2024-04-19', '2024-09-19 09:00:00', 20, 'accepted');
INSERT INTO talk VALUES (68, 14, NULL, 'Practical Observability', 'people', 'en', 'intro', '2026-02-18', NULL, 30, 'rejected');
INSERT INTO talk VALUES (69, 14, 7, 'Practical Observability', 'security', 'en', 'intermediate', '2025-04-08', '2025-09-19 11:30:00', 20, 'accepted');
INSERT INTO talk VALUES (70, 31, 1, 'The Joy of Web Accessibility', 'security', 'es', 'intermediate', '2024-03-08', '2024-09-19 15:15:00', 20, 'accepted');
INSERT INTO attendee VALUES (1, 'Felix Gupta', 'felix.gupta@datawise.io', 'Freelance', 'PT', 'regular', '2024-11-01', 399.0, 1);
INSERT INTO attendee VALUES (2, 'Nuno Gupta', 'nuno.gupta@datawise.io', 'Freelance', 'BR', 'early_bird', '2024-03-24', 249.0, 1);
INSERT INTO attendee VALUES (3, 'Felix Gupta', 'felix.gupta@uminho.pt', 'Kestrel Labs', 'ES', 'early_bird', '2023-12-30', 249.0, 0);
INSERT INTO attendee VALUES (4, 'Tomasz Castro', 'tomasz.castro@datawise.io', NULL, 'IN', 'student', '2023-11-26', 99.0, 1);
INSERT INTO attendee VALUES (5, 'Sanne Castro', 'sanne.castro@uminho.pt', NULL, 'US', 'early_bird', '2024-10-10', 249.0, 0);
INSERT INTO attendee VALUES (6, 'Rafael Fonseca', 'rafael.fonseca@uminho.pt', 'Brightloop', 'US', 'early_bird', '2026-07-26', 249.0, 1);
INSERT INTO attendee VALUES (7, 'Rafael Castro', 'rafael.castro@uminho.pt', NULL, 'IN', 'speaker', '2025-03-27', 0.0, 1);
INSERT INTO attendee VALUES (8, 'Hassan Lopez', 'hassan.lopez@gmail.com', 'Kestrel Labs', 'DE', 'regular', '2025-04-09', 399.0, 1);
INSERT INTO attendee VALUES (9, 'Nuno Engel', 'nuno.engel@uminho.pt', 'oakline', 'ES', 'speaker', '2024-02-02', 0.0, 1);
INSERT INTO attendee VALUES (10, 'Priya Dimitrov', 'priya.dimitrov@uminho.pt', NULL, 'ES', 'student', '2025-04-30', 99.0, 1);
INSERT INTO attendee VALUES (11, 'Leon Gupta', 'leon.gupta@uminho.pt', 'Datawise', 'PT', 'regular', '2026-08-27', 399.0, 1);
INSERT INTO attendee VALUES (12, 'Sanne Berg', 'sanne.berg@uminho.pt', 'Brightloop', 'PT', 'early_bird', '2023-06-16', NULL, 0);
INSERT INTO attendee VALUES (13, 'Greta Castro', 'greta.castro@outlook.com', 'Fjordtech', 'DE', 'student', '2025-01-19', 99.0, 1);
INSERT INTO attendee VALUES (14, 'Felix Fonseca', 'felix.fonseca@uminho.pt', 'oakline', 'US', 'speaker', '2026-05-28', 0.0, 1);
INSERT INTO attendee VALUES (15, 'Kavya Fonseca', 'kavya.fonseca@uminho.pt', 'Universidade Norte', 'PL', 'early_bird', '2025-03-13', 249.0, 1);
INSERT INTO attendee VALUES (16, 'Dario Mensah', 'dario.mensah@datawise.io', NULL, 'ES', 'speaker', '2026-03-14', 0.0, 0);
INSERT INTO attendee VALUES (17, 'Imani Iversen', 'imani.iversen@datawise.io', 'Kestrel Labs', 'IN', 'student', '2025-02-07', 99.0, 0);
INSERT INTO attendee VALUES (18, 'Priya Dimitrov', 'priya.dimitrov@gmail.com', 'Universidade Norte', 'NO', 'regular', '2026-09-02', NULL, 1);
INSERT INTO attendee VALUES (19, 'Alina Lopez', 'alina.lopez@datawise.io', 'Freelance', 'BR', 'early_bird', '2025-12-16', 249.0, 0);
INSERT INTO attendee VALUES (20, 'Esra Hoang', 'esra.hoang@gmail.com', 'Datawise', 'PL', 'regular', '2024-10-15', 399.0, 1);
INSERT INTO attendee VALUES (21, 'Tomasz Dimitrov', 'tomasz.dimitrov@outlook.com', 'oakline', 'IN', 'student', '2023-11-03', 99.0, 1);
INSERT INTO attendee VALUES (22, 'Esra Hoang', 'esra.hoang@outlook.com', NULL, 'NO', 'early_bird', '2025-05-04', 249.0, 0);
INSERT INTO attendee VALUES (23, 'Bruno Kim', 'bruno.kim@uminho.pt', 'oakline', 'US', 'speaker', '2024-01-05', 0.0, 0);
INSERT INTO attendee VALUES (24, 'Bruno Iversen', 'bruno.iversen@outlook.com', 'Oakline', 'PT', 'early_bird', '2026-07-09', 249.0, 1);
INSERT INTO attendee VALUES (25, 'Esra Gupta', 'esra.gupta@uminho.pt', NULL, 'IN', 'regular', '2025-12-08', 399.0, 1);
INSERT INTO attendee VALUES (26, 'Bruno Lopez', 'bruno.lopez@gmail.com', 'Freelance', 'ES', 'student', '2023-07-15', 99.0, 1);
INSERT INTO attendee VALUES (27, 'Felix Dimitrov', 'felix.dimitrov@gmail.com', 'Universidade Norte', 'PT', 'early_bird', '2024-07-29', 249.0, 1);
INSERT INTO attendee VALUES (28, 'Sanne Engel', 'sanne.engel@outlook.com', 'Datawise', 'IN', 'regular', '2024-07-18', 399.0, 1);
INSERT INTO attendee VALUES (29, 'Felix Lopez', 'felix.lopez@uminho.pt', 'Fjordtech', 'BR', 'regular', '2026-08-15', 399.0, 1);
INSERT INTO attendee VALUES (30, 'Rafael Nowak', 'rafael.nowak@gmail.com', 'Fjordtech', 'NO', 'speaker', '2024-04-10', 0.0, 0);
INSERT INTO attendee VALUES (31, 'Felix Castro', 'felix.castro@gmail.com', 'Brightloop', 'PL', 'early_bird', '2023-11-18', 249.0, 0);
INSERT INTO attendee VALUES (32, 'Bruno Castro', 'bruno.castro@gmail.com', 'Kestrel Labs', 'US', 'early_bird', '2026-01-29', 249.0, 0);
INSERT INTO attendee VALUES (33, 'Mona Berg', 'mona.berg@gmail.com', 'Oakline', 'NO', 'regular', '2025-10-05', 399.0, 0);
INSERT INTO attendee VALUES (34, 'Greta Engel', 'greta.engel@datawise.io', 'Universidade Norte', 'NO', 'regular', '2023-05-11', 399.0, 1);
INSERT INTO attendee VALUES (35, 'Kavya Mensah', 'kavya.mensah@datawise.io', 'Datawise', 'BR', 'speaker', '2023-04-05', 0.0, 0);
INSERT INTO attendee VALUES (36, 'Leon Hoang', 'leon.hoang@outlook.com', NULL, 'DE', 'early_bird', '2026-04-22', 249.0, 1);
INSERT INTO attendee VALUES (37, 'Nuno Abadi', 'nuno.abadi@gmail.com', 'oakline', 'DE', 'speaker', '2025-11-03', 0.0, 1);
INSERT INTO attendee VALUES (38, 'Rafael Jensen', NULL, 'Brightloop', 'NO', 'regular', '2024-04-15', 399.0, 1);
INSERT INTO attendee VALUES (39, 'Rafael Castro', NULL, NULL, 'ES', 'early_bird', '2026-03-26', 249.0, 1);
INSERT INTO attendee VALUES (40, 'Leon Berg', NULL, NULL, 'DE', 'student', '2025-06-14', 99.0, 0);
INSERT INTO attendee VALUES (41, 'Leon Dimitrov', 'leon.dimitrov@outlook.com', 'Fjordtech', 'ES', 'regular', '2023-10-18', 399.0, 0);
INSERT INTO attendee VALUES (42, 'Leon Jensen', 'leon.jensen@uminho.pt', 'Kestrel Labs', 'IN', 'regular', '2025-09-06', 399.0, 1);
INSERT INTO attendee VALUES (43, 'Hassan Castro', 'hassan.castro@outlook.com', 'Universidade Norte', 'NO', 'regular', '2026-07-19', 399.0, 1);
INSERT INTO attendee VALUES (44, 'Hassan Lopez', 'hassan.lopez@datawise.io', 'Kestrel Labs', 'US', 'regular', '2024-07-14', NULL, 0);
INSERT INTO attendee VALUES (45, 'Felix Kim', 'felix.kim@outlook.com', NULL, 'NO', 'early_bird', '2024-10-02', 249.0, 1);
INSERT INTO attendee VALUES (46, 'Dario Kim', 'dario.kim@uminho.pt', 'Datawise', 'BR', 'early_bird', '2025-07-14', 249.0, 1);
INSERT INTO attendee VALUES (47, 'Priya Abadi', 'priya.abadi@uminho.pt', 'Fjordtech', 'BR', 'regular', '2026-04-21', 399.0, 1);
INSERT INTO attendee VALUES (48, 'Hassan Kim', 'hassan.kim@outlook.com', 'oakline', 'BR', 'speaker', '2024-11-03', 0.0, 0);
INSERT INTO attendee VALUES (49, 'Nuno Dimitrov', 'nuno.dimitrov@outlook.com', 'Freelance', 'ES', 'student', '2025-08-21', 99.0, 1);
INSERT INTO attendee VALUES (50, 'Sanne Kim', 'sanne.kim@datawise.io', NULL, 'BR', 'regular', '2025-10-31', 399.0, 0);
INSERT INTO attendee VALUES (51, 'Bruno Engel', 'bruno.engel@outlook.com', 'Oakline', 'ES', 'speaker', '2026-02-13', 0.0, 1);
INSERT INTO attendee VALUES (52, 'Sanne Abadi', 'sanne.abadi@uminho.pt', NULL, 'ES', 'regular', '2024-04-06', NULL, 1);
INSERT INTO attendee VALUES (53, 'Mona Iversen', 'mona.iversen@datawise.io', 'Universidade Norte', 'NO', 'early_bird', '2025-03-24', 249.0, 0);
INSERT INTO attendee VALUES (54, 'Chen Gupta', 'chen.gupta@datawise.io', 'Oakline', 'US', 'student', '2024-10-14', 99.0, 1);
INSERT INTO attendee VALUES (55, 'Mona Hoang', 'mona.hoang@gmail.com', NULL, 'US', 'regular', '2025-09-18', 399.0, 1);
INSERT INTO attendee VALUES (56, 'Esra Fonseca', 'esra.fonseca@datawise.io', NULL, 'IN', 'student', '2025-09-19', 99.0, 1);
INSERT INTO attendee VALUES (57, 'Imani Lopez', 'imani.lopez@uminho.pt', 'oakline', 'PT', 'student', '2024-08-29', 99.0, 1);
INSERT INTO attendee VALUES (58, 'Kavya Hoang', 'kavya.hoang@gmail.com', 'Kestrel Labs', 'IN', 'student', '2024-10-13', 99.0, 0);
INSERT INTO attendee VALUES (59, 'Chen Nowak', 'chen.nowak@outlook.com', 'Kestrel Labs', 'PT', 'speaker', '2023-02-24', 0.0, 0);
INSERT INTO attendee VALUES (60, 'Jun Engel', 'jun.engel@outlook.com', NULL, 'IN', 'speaker', '2025-08-14', 0.0, 1);
INSERT INTO attendee VALUES (61, 'Greta Gupta', 'greta.gupta@gmail.com', 'Universidade Norte', 'US', 'speaker', '2025-11-09', 0.0, 0);
INSERT INTO attendee VALUES (62, 'Priya Kim', 'priya.kim@datawise.io', 'Brightloop', 'ES', 'early_bird', '2025-11-06', 249.0, 1);
INSERT INTO attendee VALUES (63, 'Priya Castro', 'priya.castro@outlook.com', 'Datawise', 'IN', 'student', '2024-11-18', 99.0, 1);
INSERT INTO attendee VALUES (64, 'Jun Nowak', 'jun.nowak@uminho.pt', NULL, 'DE', 'student', '2024-02-05', 99.0, 0);
INSERT INTO attendee VALUES (65, 'Alina Jensen', 'alina.jensen@datawise.io', NULL, 'DE', 'early_bird', '2025-12-12', 249.0, 1);
INSERT INTO attendee VALUES (66, 'Bruno Dimitrov', 'bruno.dimitrov@datawise.io', 'Kestrel Labs', 'PL', 'student', '2025-09-29', 99.0, 1);
INSERT INTO attendee VALUES (67, 'Jun Gupta', 'jun.gupta@gmail.com', NULL, 'NO', 'regular', '2025-01-28', 399.0, 1);
INSERT INTO attendee VALUES (68, 'Kavya Iversen', 'kavya.iversen@datawise.io', NULL, 'ES', 'regular', '2023-09-30', 399.0, 1);
INSERT INTO attendee VALUES (69, 'Jun Castro', NULL, 'Datawise', 'BR', 'speaker', '2026-03-12', 0.0, 0);
INSERT INTO attendee VALUES (70, 'Mona Engel', 'mona.engel@outlook.com', NULL, 'ES', 'early_bird', '2026-07-01', 249.0, 0);
INSERT INTO registration VALUES (1, 51, 58, '2026-08-14', 1, 5);
INSERT INTO registration VALUES (2, 10, 7, '2023-05-20', 0, NULL);
INSERT INTO registration VALUES (3, 43, 55, '2023-06-23', 1, 2);
INSERT INTO registration VALUES (4, 43, 20, '2024-08-25', 0, NULL);
INSERT INTO registration VALUES (5, 50, 10, '2023-05-13', 1, 4);
INSERT INTO registration VALUES (6, 56, 13, '2026-07-15', 1, NULL);
INSERT INTO registration VALUES (7, 20, 20, '2024-05-18', 1, 4);
INSERT INTO registration VALUES (8, 2, 50, '2024-05-23', 1, 4);
INSERT INTO registration VALUES (9, 37, 61, '2026-06-09', 0, NULL);
INSERT INTO registration VALUES (10, 50, 46, '2023-08-21', 1, 4);
INSERT INTO registration VALUES (11, 5, 1, '2026-08-17', 1, 5);
INSERT INTO registration VALUES (12, 38, 18, '2024-08-23', 1, 5);
INSERT INTO registration VALUES (13, 7, 7, '2023-09-07', 1, 3);
INSERT INTO registration VALUES (14, 58, 18, '2024-05-13', 1, 4);
INSERT INTO registration VALUES (15, 1, 1, '2026-06-10', 1, NULL);
INSERT INTO registration VALUES (16, 6, 24, '2024-06-12', 0, NULL);
INSERT INTO registration VALUES (17, 31, 2, '2026-07-11', 1, 4);
INSERT INTO registration VALUES (18, 47, 20, '2024-08-11', 0, NULL);
INSERT INTO registration VALUES (19, 50, 18, '2024-05-31', 1, 4);
INSERT INTO registration VALUES (20, 41, 63, '2024-09-14', 1, 4);
INSERT INTO registration VALUES (21, 43, 28, '2025-05-18', 0, NULL);
INSERT INTO registration VALUES (22, 1, 4, '2023-05-30', 0, NULL);
INSERT INTO registration VALUES (23, 25, 33, '2025-06-21', 1, NULL);
INSERT INTO registration VALUES (24, 54, 57, '2023-05-25', 1, 4);
INSERT INTO registration VALUES (25, 24, 64, '2025-08-30', 1, 4);
INSERT INTO registration VALUES (26, 44, 19, '2024-06-08', 0, NULL);
INSERT INTO registration VALUES (27, 24, 19, '2024-08-24', 1, 4);
INSERT INTO registration VALUES (28, 25, 54, '2024-08-03', 1, 4);
INSERT INTO registration VALUES (29, 18, 4, '2023-08-03', 1, NULL);
INSERT INTO registration VALUES (30, 39, 1, '2026-07-28', 0, NULL);
INSERT INTO registration VALUES (31, 38, 50, '2024-08-14', 0, NULL);
INSERT INTO registration VALUES (32, 25, 41, '2025-07-08', 1, NULL);
INSERT INTO registration VALUES (33, 29, 31, '2026-05-10', 1, 4);
INSERT INTO registration VALUES (34, 17, 30, '2026-06-19', 1, 5);
INSERT INTO registration VALUES (35, 53, 3, '2026-06-15', 1, NULL);
INSERT INTO registration VALUES (36, 57, 64, '2025-07-19', 0, NULL);
INSERT INTO registration VALUES (37, 55, 63, '2024-09-14', 1, 4);
INSERT INTO registration VALUES (38, 35, 7, '2023-09-11', 1, NULL);
INSERT INTO registration VALUES (39, 25, 23, '2024-07-08', 1, 4);
INSERT INTO registration VALUES (40, 39, 4, '2023-08-19', 1, 4);
INSERT INTO registration VALUES (41, 46, 24, '2024-05-12', 1, NULL);
INSERT INTO registration VALUES (42, 25, 55, '2023-06-01', 1, 5);
INSERT INTO registration VALUES (43, 52, 39, '2026-07-08', 0, NULL);
INSERT INTO registration VALUES (44, 26, 65, '2024-07-15', 1, NULL);
INSERT INTO registration VALUES (45, 34, 37, '2024-09-16', 1, 5);
INSERT INTO registration VALUES (46, 13, 23, '2024-06-28', 0, NULL);
INSERT INTO registration VALUES (47, 6, 20, '2024-07-23', 1, 4);
INSERT INTO registration VALUES (48, 37, 64, '2025-08-21', 1, NULL);
INSERT INTO registration VALUES (49, 34, 18, '2024-05-21', 0, NULL);
INSERT INTO registration VALUES (50, 32, 40, '2026-08-13', 0, NULL);
INSERT INTO registration VALUES (51, 41, 55, '2023-06-18', 0, NULL);
INSERT INTO registration VALUES (52, 21, 2, '2026-07-20', 1, 5);
INSERT INTO registration VALUES (53, 39, 2, '2026-05-18', 0, NULL);
INSERT INTO registration VALUES (54, 14, 64, '2025-07-03', 1, 4);
INSERT INTO registration VALUES (55, 50, 30, '2026-06-03', 1, 4);
INSERT INTO registration VALUES (56, 50, 65, '2024-06-12', 1, 4);
INSERT INTO registration VALUES (57, 54, 3, '2026-06-30', 1, 3);
INSERT INTO registration VALUES (58, 25, 7, '2023-05-23', 0, NULL);
INSERT INTO registration VALUES (59, 3, 63, '2024-09-04', 1, 4);
INSERT INTO registration VALUES (60, 55, 5, '2024-08-19', 1, 2);
INSERT INTO registration VALUES (61, 46, 7, '2023-07-30', 1, 5);
INSERT INTO registration VALUES (62, 15, 7, '2023-09-16', 1, 4);
INSERT INTO registration VALUES (63, 12, 54, '2024-08-12', 0, NULL);
INSERT INTO registration VALUES (64, 16, 26, '2023-05-19', 0, NULL);
INSERT INTO registration VALUES (65, 17, 39, '2026-05-17', 0, NULL);
INSERT INTO registration VALUES (66, 54, 4, '2023-09-10', 1, 2);
INSERT INTO registration VALUES (67, 7, 18, '2024-05-11', 1, 3);
INSERT INTO registration VALUES (68, 44, 33, '2025-08-30', 1, NULL);
INSERT INTO registration VALUES (69, 42, 10, '2023-07-31', 1, 4);
INSERT INTO registration VALUES (70, 17, 41, '2025-08-13', 0, NULL);
INSERT INTO registration VALUES (71, 31, 41, '2025-08-30', 0, NULL);
INSERT INTO registration VALUES (72, 16, 18, '2024-05-13', 1, 4);
INSERT INTO registration VALUES (73, 46, 23, '2024-06-19', 0, NULL);
INSERT INTO registration VALUES (74, 54, 26, '2023-08-13', 0, NULL);
INSERT INTO registration VALUES (75, 57, 13, '2026-06-03', 1, 4);
INSERT INTO registration VALUES (76, 54, 2, '2026-05-29', 1, 4);
INSERT INTO registration VALUES (77, 22, 37, '2024-09-09', 0, NULL);
INSERT INTO registration VALUES (78, 8, 40, '2026-08-02', 0, NULL);
INSERT INTO registration VALUES (79, 15, 4, '2023-09-02', 0, NULL);
INSERT INTO registration VALUES (80, 36, 18, '2024-06-17', 1, 4);
