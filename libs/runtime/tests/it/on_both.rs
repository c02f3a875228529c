//! Stories told twice.

/// The same stories on both databases.
macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() {
                super::$story(crate::ground::sqlite()).await;
            })+
        }

        mod on_postgresql {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() {
                let Some(ground) = crate::ground::postgresql().await else { return };
                super::$story(ground).await;
            })+
        }
    };
}
pub(crate) use on_both;
