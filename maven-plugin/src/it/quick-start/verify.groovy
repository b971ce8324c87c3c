assert new File(basedir, 'target/classes/com/example/Main.class').exists()
assert new File(basedir, 'target/classes/com/example/orders/OrderValidator.class').exists()
