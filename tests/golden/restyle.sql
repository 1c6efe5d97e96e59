-- Pairs of lines: SQL as people wrote it, and as restyle() writes it.

select count( * ) from CUSTOMER ;
SELECT COUNT(*) FROM customer

SELECT T1.name FROM customer AS T1 WHERE city = "Rome"
SELECT Name FROM customer WHERE city = 'Rome'

SELECT NAME FROM customer ORDER BY Age ASC
SELECT Name FROM customer ORDER BY age

SELECT name FROM customer WHERE city != 'X' AND NOT age IS NULL
SELECT Name FROM customer WHERE city <> 'X' AND age IS NOT NULL

SELECT name FROM customer WHERE city NOT IN ('A') AND name NOT LIKE 'B%'
SELECT Name FROM customer WHERE city NOT IN ('A') AND Name NOT LIKE 'B%'

SELECT name FROM customer WHERE age NOT BETWEEN 1 AND 2
SELECT Name FROM customer WHERE age NOT BETWEEN 1 AND 2

SELECT name, phone FROM customer AS T1 JOIN contact AS T2 ON T1.id = T2.customer_id
SELECT c.Name, co.phone FROM customer AS c JOIN contact AS co ON c.id = co.customer_id

SELECT name FROM customer, contact WHERE customer.id = contact.customer_id AND city = 'Bonn'
SELECT c.Name FROM customer AS c JOIN contact AS co ON c.id = co.customer_id WHERE c.city = 'Bonn'

SELECT a.product FROM `order` b JOIN order_items a JOIN customer d ON b.id = a.order_id AND d.id = b.customer_id
SELECT oi.product FROM "order" AS o JOIN order_items AS oi ON o.id = oi.order_id JOIN customer AS c ON c.id = o.customer_id

SELECT product FROM customer x, order_items y, [order] z WHERE x.id = z.customer_id AND z.id = y.order_id
SELECT oi.product FROM customer AS c JOIN "order" AS o ON c.id = o.customer_id JOIN order_items AS oi ON o.id = oi.order_id

SELECT a.name FROM customer a LEFT JOIN contact b ON a.id = b.customer_id WHERE b.id IS NULL
SELECT c.Name FROM customer AS c LEFT JOIN contact AS co ON c.id = co.customer_id WHERE co.id IS NULL

SELECT name FROM customer WHERE id NOT IN (SELECT customer_id FROM contact)
SELECT Name FROM customer WHERE id NOT IN (SELECT customer_id FROM contact)

SELECT name FROM customer WHERE age > (SELECT avg(age) FROM customer)
SELECT Name FROM customer WHERE age > (SELECT AVG(age) FROM customer)

SELECT name FROM customer c WHERE age > (SELECT avg(age) FROM customer d WHERE d.city = c.city)
SELECT c.Name FROM customer AS c WHERE c.age > (SELECT AVG(c2.age) FROM customer AS c2 WHERE c2.city = c.city)

SELECT name FROM customer WHERE NOT EXISTS (SELECT 1 FROM contact WHERE customer_id = customer.id)
SELECT c.Name FROM customer AS c WHERE NOT EXISTS (SELECT 1 FROM contact AS co WHERE co.customer_id = c.id)

SELECT a.name, b.name FROM customer a JOIN customer b ON a.city = b.city AND a.age = 3
SELECT c.Name, c2.Name FROM customer AS c JOIN customer AS c2 ON c.city = c2.city WHERE c.age = 3

SELECT city, count(*) AS n FROM customer GROUP BY city ORDER BY n DESC
SELECT city, COUNT(*) AS n FROM customer GROUP BY city ORDER BY n DESC

SELECT strftime('%Y', "order date") FROM "order"
SELECT strftime('%Y', "Order Date") FROM "order"

SELECT avg(n) FROM (SELECT count(*) AS n FROM customer GROUP BY city) AS T1
SELECT AVG(n) FROM (SELECT COUNT(*) AS n FROM customer GROUP BY city) AS t1

SELECT name FROM customer WHERE city = 'A' INTERSECT SELECT name FROM customer WHERE city = 'B'
SELECT Name FROM customer WHERE city = 'A' INTERSECT SELECT Name FROM customer WHERE city = 'B'

with n as (select city, count(*) cnt from customer group by city) select city from n where cnt > 2
WITH n AS (SELECT city, COUNT(*) AS cnt FROM customer GROUP BY city) SELECT city FROM n WHERE cnt > 2

WITH big AS (SELECT customer_id, SUM(total) AS spent FROM "order" GROUP BY customer_id) SELECT x.name, big.spent FROM customer x, big WHERE big.customer_id = x.id
WITH big AS (SELECT customer_id, SUM(total) AS spent FROM "order" GROUP BY customer_id) SELECT c.Name, b.spent FROM customer AS c JOIN big AS b ON b.customer_id = c.id

WITH a AS (SELECT city, COUNT(*) AS n FROM customer GROUP BY city), b AS (SELECT *, RANK() OVER (ORDER BY n DESC) AS r FROM a) SELECT City FROM b WHERE R = 1
WITH a AS (SELECT city, COUNT(*) AS n FROM customer GROUP BY city), b AS (SELECT *, RANK() OVER (ORDER BY n DESC) AS r FROM a) SELECT city FROM b WHERE r = 1

WITH a AS (SELECT city, COUNT(*) AS n FROM customer GROUP BY city) SELECT x.city, y.city FROM a x JOIN a y ON x.n = y.n WHERE x.city < y.city
WITH a AS (SELECT city, COUNT(*) AS n FROM customer GROUP BY city) SELECT a.city, a2.city FROM a JOIN a AS a2 ON a.n = a2.n WHERE a.city < a2.city
